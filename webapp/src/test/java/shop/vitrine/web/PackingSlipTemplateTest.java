package shop.vitrine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.OrderDelivery;
import shop.vitrine.orders.OrderLine;
import shop.vitrine.orders.Purchase;
import shop.vitrine.orders.SamplePurchases;
import shop.vitrine.tenants.PostalAddress;
import shop.vitrine.tenants.Shop;

/** Packing slips of shops with and without addresses. */
class PackingSlipTemplateTest {
    private static final Templates TEMPLATES = new Templates();

    /** An order whose shop was read with it. */
    public record SlipOrder(
            Shop seller, String number, Instant placedAt, OrderDelivery delivery, List<OrderLine> lines, int pieces) {}

    public record SlipAddresses(PostalAddress dispatch, PostalAddress returns) {}

    private final Purchase purchase =
            SamplePurchases.placed("NL", SamplePurchases.order("lumen", 495, SamplePurchases.line("mug", 2, 1_999)));

    @Test
    void saysWhereReturnsGoAndForHowLong() {
        PostalAddress address = new PostalAddress("Lumen BV", "Damrak 1", null, "1012 AB", "Amsterdam", null, "NL");
        Document slip = slip(new SlipAddresses(address, address));
        assertThat(slip.text()).contains("30 days", "Damrak 1, 1012 AB Amsterdam", "2 ×", "Thing mug");
    }

    @Test
    void aShopThatHasSaidNothingHasASlipToo() {
        assertThat(slip(new SlipAddresses(null, null)).text()).contains("Lumen", "Thing mug");
    }

    private Document slip(SlipAddresses business) {
        Order order = purchase.orders().getFirst();
        Shop lumen = new Shop("lumen", "Lumen", "NL", SamplePurchases.PLACED);
        SlipOrder shown =
                new SlipOrder(lumen, order.number(), order.placedAt(), order.delivery(), order.lines(), order.pieces());
        return Jsoup.parse(TEMPLATES.render(
                "invoices/packing-slip",
                Set.of(),
                Locale.ENGLISH,
                Map.of("order", shown, "purchase", purchase, "business", business)));
    }
}
