package shop.vitrine.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;
import shop.vitrine.orders.SampleOrders;
import shop.vitrine.orders.SampleOrders.SampleOrder;

/** A shop packs and ships paid orders, over HTTP. */
class FulfilmentIT {
    private static SampleShop shop;
    private static SampleShop other;

    private final SampleMarket market = SampleMarket.open();
    private final SampleOrders orders = new SampleOrders(shop);
    private final TestVisitor staff = orders.staff();

    @BeforeAll
    static void open() {
        shop = SampleShops.open();
        other = SampleShops.empty();
    }

    @Test
    void anOrderGoesOutInTwoParcelsAndArrives() {
        SampleOrder order = orders.paid(2, 1);
        List<String> fields = fields(order);

        orders.ship(order, "3sabcd 1234567", fields.get(0), "1", fields.get(1), "0")
                .expect(303);
        assertThat(orders.state(order.number())).isEqualTo("READY");
        Element seen = market.visitor().get(order.buyerPath()).expect(200).one(".box");
        assertThat(seen.text()).contains("1 ×", "3SABCD1234567");
        assertThat(seen.select("a.link").attr("href")).endsWith("3SABCD1234567-NL-1012AB");

        orders.ship(order, "3SABCD7654321").expect(303);
        assertThat(orders.state(order.number())).isEqualTo("SHIPPED");
        assertThat(subjects(order)).filteredOn(one -> one.contains("parcel")).hasSize(2);

        note(order, 0, "COLLECTED");
        note(order, 0, "DELIVERED");
        assertThat(orders.state(order.number())).isEqualTo("SHIPPED");
        note(order, 1, "DELIVERED");
        assertThat(orders.state(order.number())).isEqualTo("DELIVERED");
        assertThat(market.visitor().get(order.buyerPath()).page().select(".box .status.is-good"))
                .hasSize(2);
        assertThat(subjects(order)).anyMatch(one -> one.contains("has arrived"));
    }

    @Test
    void whatIsNotLeftCannotBePacked() {
        SampleOrder order = orders.ready(2);
        String field = fields(order).getFirst();
        TestResponse wrong = orders.ship(order, "x", field, "3").expect(422);
        assertThat(wrong.one("[id='" + field + "']").val()).isEqualTo("3");
        assertThat(wrong.one("[id='" + field + "-error']").text()).isNotBlank();
        assertThat(wrong.one("#tracking").val()).isEqualTo("x");
        assertThat(wrong.one("#tracking-error").text()).isNotBlank();
        orders.ship(order, "3SABCD1234567", field, "0").expect(422);
        assertThat(market.count(
                        "select count(*) from parcels p join orders o on o.id = p.order_id where o.number = ?",
                        order.number()))
                .isZero();
        // The mistake changed nothing, so the old version is still valid.
        orders.ship(order, "3SABCD1234567", field, "2").expect(303);
    }

    @Test
    void theSecondOfTwoIsToldWhatChanged() {
        SampleOrder order = orders.paid(1);
        Element old = staff.get(order.path()).one("form[action$=/packed]");
        staff.submit(old).expect(303);
        TestResponse told = staff.submit(old).expect(409);
        assertThat(told.one("[role=alert]").text()).contains("in the meantime");
        assertThat(told.page().select(".timeline").text()).contains("Packed", "Sam Staff");
        assertThat(market.count("""
            select count(*) from order_events e join orders o on o.id = e.order_id
            where o.number = ? and e.status = 'READY'
            """, order.number())).isEqualTo(1);
    }

    @Test
    void aCancelledOrderGivesMoneyAndGoodsBack() {
        long before = onHand();
        SampleOrder order = orders.paid(2);
        assertThat(onHand()).isEqualTo(before - 2);
        Element form = staff.get(order.path()).one("form[action$=/cancelled]");
        staff.submit(form).expect(422);
        staff.submit(form, "reason", "BUYER_ASKED").expect(303);

        assertThat(orders.state(order.number())).isEqualTo("CANCELLED");
        assertThat(onHand()).isEqualTo(before);
        assertThat(market.count("""
            select r.amount - o.goods - o.delivery from refunds r join orders o on o.id = r.order_id
            where o.number = ?
            """, order.number())).isZero();
        assertThat(market.visitor().get(order.buyerPath()).one(".refunds").text())
                .isNotBlank();
        assertThat(subjects(order)).anyMatch(one -> one.contains("cancelled"));
        staff.submit(form, "reason", "BUYER_ASKED").expect(409);
    }

    @Test
    void whatIsInAParcelCannotBeCancelled() {
        SampleOrder order = orders.ready(2);
        Element form = staff.get(order.path()).one("form[action$=/cancelled]");
        orders.ship(order, "3SABCD1234567", fields(order).getFirst(), "1").expect(303);
        staff.submit(form, "reason", "OTHER").expect(409);
        assertThat(staff.get(order.path()).page().select("form[action$=/cancelled]"))
                .isEmpty();
    }

    @Test
    void ordersOfOthersAndUnpaidOnesAreNotThere() {
        SampleOrder order = orders.paid(1);
        for (TestVisitor stranger : List.of(other.owner(), shop.member("CATALOGUE")))
            for (String end : List.of("", "/packing-slip.pdf", "/invoice.pdf"))
                stranger.get(order.path() + end).expect(404);
        TestVisitor foreign = other.owner();
        for (String end : List.of("/packed", "/cancelled", "/parcels"))
            foreign.post(order.path() + end, "version", "1", "reason", "OTHER", "carrier", "DHL")
                    .expect(404);
        foreign.get("/seller/orders/packing-slips.pdf?order=" + order.number()).expect(404);
        foreign.post("/seller/orders/packed", "order", order.number()).expect(303);
        assertThat(orders.state(order.number())).isEqualTo("PAID");

        String email = "unpaid-" + java.util.UUID.randomUUID() + "@example.org";
        orders.placed(email, 1);
        String unpaid = market.texts(
                        "select o.number from orders o join purchases p on p.id = o.purchase_id where p.email ="
                                + " ?::citext",
                        email)
                .getFirst();
        staff.get("/seller/orders/" + unpaid).expect(404);
        assertThat(staff.get("/seller/orders?state=all").text()).doesNotContain(unpaid);
    }

    @Test
    void manyArePackedTogetherAndFoundByNumberAndName() {
        String name = "Zoë Ĳsselmünde " + java.util.UUID.randomUUID().toString().substring(0, 8);
        orders.by(name);
        SampleOrder order = orders.paid(1);
        SampleOrder other = orders.paid(1);
        String search = "/seller/orders?q=zoe+" + name.substring(name.lastIndexOf(' ') + 1);
        assertThat(staff.get(search).page().select(".sales-number").eachText())
                .containsExactlyInAnyOrder(order.number(), other.number());
        assertThat(staff.get("/seller/orders?q=" + order.number().toLowerCase())
                        .page()
                        .select(".sales-number")
                        .eachText())
                .containsExactly(order.number());
        TestResponse packed = staff.post("/seller/orders/packed", "order", order.number(), "order", other.number())
                .expect(303);
        assertThat(staff.follow(packed).one("[role=status]").text()).contains("2 orders");
        assertThat(orders.state(other.number())).isEqualTo("READY");
        staff.get("/seller/orders?from=nonsense&to=2020-01-01&state=all&after=1.x")
                .expect(200);
    }

    @Test
    void anOrderInHandGoesOnWhenItsShopIsSuspended() {
        SampleOrder order = orders.paid(1);
        status("SUSPENDED");
        try {
            orders.ship(order, "3SABCD1234567").expect(303);
            assertThat(orders.state(order.number())).isEqualTo("SHIPPED");
        } finally {
            status("ACTIVE");
        }
    }

    @Test
    void anOrderCompletesByItself() throws InterruptedException {
        SampleOrder order = orders.shipped(1);
        note(order, 0, "DELIVERED");
        market.count(
                "with due as (update orders set completes_at = now() - interval '1 hour' where number = ? returning 1)"
                        + " select count(*) from due",
                order.number());
        for (int i = 0; i < 100 && !orders.state(order.number()).equals("COMPLETED"); i++) Thread.sleep(400);
        assertThat(orders.state(order.number())).isEqualTo("COMPLETED");
    }

    private void note(SampleOrder order, int parcel, String status) {
        Element form =
                staff.get(order.path()).page().select(".boxes .box").get(parcel).selectFirst("form[action$=/status]");
        staff.submit(form, "status", status).expect(303);
    }

    private List<String> fields(SampleOrder order) {
        return staff.get(order.path())
                .expect(200)
                .page()
                .select("#ship input[name^=pieces.]")
                .eachAttr("name");
    }

    private List<String> subjects(SampleOrder order) {
        return market.texts("select subject from outgoing_mails where recipient = ?", order.email());
    }

    private long onHand() {
        return market.count("select on_hand from stock_levels where variant_id = ?", orders.variant(0));
    }

    private void status(String status) {
        market.texts("update shops set status = ? where id = ? returning id", status, shop.id());
    }
}
