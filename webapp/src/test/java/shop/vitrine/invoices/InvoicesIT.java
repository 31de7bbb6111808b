package shop.vitrine.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.TestResponse;
import shop.vitrine.orders.SampleOrders;
import shop.vitrine.orders.SampleOrders.SampleOrder;

/** Contents of invoices, and their gapless numbers. */
class InvoicesIT {
    private static SampleShop shop;

    private final SampleMarket market = SampleMarket.open();
    private final SampleOrders orders = new SampleOrders(shop);

    @BeforeAll
    static void open() {
        shop = SampleShops.open();
    }

    @Test
    void theInvoiceSaysWhatTheLawWants() throws IOException {
        SampleOrder order = orders.by("Łucja Müßig-Ĳssel").paid(2, 1);
        TestResponse reply = orders.staff().get(order.path() + "/invoice.pdf").expect(200);
        String text = text(reply);
        String number = market.texts(
                        "select i.number from invoices i join orders o on o.id = i.order_id where o.number = ?",
                        order.number())
                .getFirst();
        assertThat(text)
                .contains(
                        number,
                        order.number(),
                        "Łucja Müßig-Ĳssel",
                        "Damrak 1",
                        "1012 AB Amsterdam",
                        "€",
                        "21%",
                        "VAT");
        TestResponse buyers = market.visitor()
                .get(order.buyerPath().replace(order.number(), order.number() + "/invoice.pdf"))
                .expect(200);
        assertThat(text(buyers)).isEqualTo(text);
        market.visitor().get("/orders/" + order.number() + "/invoice.pdf").expect(404);
    }

    @Test
    void packingSlipsOfManyAreOneDocument() throws IOException {
        SampleOrder order = orders.paid(1);
        SampleOrder other = orders.paid(1, 2);
        TestResponse reply = orders.staff()
                .get("/seller/orders/packing-slips.pdf?order=" + order.number() + "&order=" + other.number())
                .expect(200);
        try (PDDocument document = Loader.loadPDF(reply.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentInformation().getTitle()).contains("Packing slip");
        }
        assertThat(text(reply)).contains(order.number(), other.number()).doesNotContain("€");
    }

    @Test
    void invoiceNumbersHaveNeitherGapsNorDoubles() throws Exception {
        List<SampleOrder> samples = new ArrayList<>();
        for (int i = 0; i < 4; i++) samples.add(orders.paid(1));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<TestResponse>> replies = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                SampleOrder order = samples.get(i % samples.size());
                replies.add(threads.submit(() -> market.visitor()
                        .get(order.buyerPath().replace(order.number(), order.number() + "/invoice.pdf"))));
            }
            for (Future<TestResponse> reply : replies) reply.get().expect(200);
        }
        assertThat(market.texts("select position from invoices where shop_id = ? order by position", shop.id()))
                .hasSizeGreaterThanOrEqualTo(4)
                .isEqualTo(market.texts(
                        "select generate_series(1, last_number) from invoice_counters where shop_id = ?", shop.id()));
    }

    private static String text(TestResponse reply) throws IOException {
        assertThat(reply.header("Content-Type")).isEqualTo("application/pdf");
        try (PDDocument document = Loader.loadPDF(reply.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
