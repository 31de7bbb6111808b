package shop.vitrine.orders;

import java.util.List;
import java.util.UUID;
import shop.vitrine.Patience;
import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShop;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;
import shop.vitrine.checkout.SampleBuyer;

/** A shop's orders, brought to each state over HTTP by buyers and staff. */
public final class SampleOrders {
    /** An order's number, its guest link, and the buyer's address. */
    public record SampleOrder(String number, String buyerPath, String email) {
        public String path() {
            return "/seller/orders/" + number;
        }
    }

    private final SampleMarket market;
    private final TestVisitor staff;
    private final List<String> variants;
    private String name = "Jo de Vries";

    public SampleOrders(SampleShop shop) {
        this(shop.market(), shop.handle());
    }

    public SampleOrders(SampleMarket market, String handle) {
        this.market = market;
        this.staff = market.member(handle, "FULFILMENT").with("Accept-Language", "en");
        this.variants = market.texts("""
            select min(v.id) from variants v join stock_levels k on k.variant_id = v.id join shops s on s.id = v.shop_id
            where s.handle = ?::citext group by v.product_id having min(k.on_hand - k.held) > 12
            order by max(k.on_hand) desc limit 3
            """, handle);
    }

    public SampleOrders by(String buyerName) {
        name = buyerName;
        return this;
    }

    public TestVisitor staff() {
        return staff;
    }

    public String variant(int line) {
        return variants.get(line);
    }

    /** An unpaid order: the response redirects to payment. */
    public TestResponse placed(String email, int... quantities) {
        return buyer(email, quantities).placed();
    }

    private record Placing(SampleBuyer buyer, TestResponse placed) {}

    private Placing buyer(String email, int... quantities) {
        SampleBuyer buyer = new SampleBuyer(market, email).type("name", name);
        for (int line = 0; line < quantities.length; line++) buyer.put(variants.get(line), quantities[line]);
        return new Placing(buyer, buyer.place(buyer.checkout().expect(200)).expect(303));
    }

    /** @param quantities per line */
    public SampleOrder paid(int... quantities) {
        String email = UUID.randomUUID() + "@example.org";
        Placing placing = buyer(email, quantities);
        placing.buyer().pay(placing.placed(), "approve");
        String number = market.texts("""
            select o.number from orders o join purchases p on p.id = o.purchase_id
            where p.email = ?::citext order by p.placed_at desc limit 1
            """, email).getFirst();
        waitUntilPaid(number);
        TestResponse purchase = placing.buyer().visitor().get(purchasePath(placing.placed(), email));
        String link = purchase.one("a[href^=/orders/" + number + "]").attr("href");
        return new SampleOrder(number, link, email);
    }

    /** From the guest's mail. */
    private String purchasePath(TestResponse placed, String email) {
        String html = market.texts("select html from outgoing_mails where recipient = ? order by id limit 1", email)
                .getFirst();
        var matcher = java.util.regex.Pattern.compile("(/orders/P-[^\"?]+\\?key=[^\"&]+)")
                .matcher(html);
        if (!matcher.find()) throw new AssertionError("No link to the purchase in the mail after " + placed);
        return matcher.group(1);
    }

    private void waitUntilPaid(String number) {
        Patience.until(number + " is paid", () -> state(number).equals("PAID"));
    }

    public SampleOrder ready(int... quantities) {
        SampleOrder order = paid(quantities);
        staff.submit(staff.get(order.path()).expect(200).one("form[action$=/packed]"))
                .expect(303);
        return order;
    }

    /** In one parcel. */
    public SampleOrder shipped(int... quantities) {
        SampleOrder order = ready(quantities);
        ship(order, "3SVITR" + order.number().replace("-", "")).expect(303);
        return order;
    }

    /** @param pieces fields with quantities; none for everything left */
    public TestResponse ship(SampleOrder order, String tracking, String... pieces) {
        String[] fields = new String[pieces.length + 4];
        fields[0] = "carrier";
        fields[1] = "POSTNL";
        fields[2] = "tracking";
        fields[3] = tracking;
        System.arraycopy(pieces, 0, fields, 4, pieces.length);
        return staff.submit(staff.get(order.path()).expect(200).one("#ship form"), fields);
    }

    public String state(String number) {
        return market.texts("select status from orders where number = ?", number)
                .getFirst();
    }
}
