package shop.vitrine.checkout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import shop.vitrine.SampleMarket;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

/** A buyer over HTTP: cart, checkout and payment by their forms. */
public final class SampleBuyer {
    private final TestVisitor visitor;
    private final Map<String, String> typed = new LinkedHashMap<>();

    public SampleBuyer(SampleMarket market, String email) {
        this(market.visitor(), email);
    }

    SampleBuyer(TestVisitor visitor, String email) {
        this.visitor = visitor.with("Accept-Language", "en");
        typed.putAll(Map.of(
                "email", email,
                "name", "Jo de Vries",
                "street", "Damrak 1",
                "postalCode", "1012ab",
                "city", "Amsterdam",
                "country", "NL"));
    }

    public TestVisitor visitor() {
        return visitor;
    }

    public SampleBuyer type(String field, String value) {
        typed.put(field, value);
        return this;
    }

    public TestResponse put(String variant, int quantity) {
        return visitor.post("/cart/lines", "variant", variant, "quantity", String.valueOf(quantity));
    }

    public TestResponse checkout() {
        return visitor.get("/checkout");
    }

    /** Submits the page's form with the buyer's data. */
    public TestResponse place(TestResponse page) {
        return place(page, Map.of());
    }

    /** @param wrong invalid form values */
    TestResponse place(TestResponse page, Map<String, String> wrong) {
        Map<String, String> fields = new LinkedHashMap<>();
        ((FormElement) page.one("form#checkout")).formData().forEach(pair -> fields.put(pair.key(), pair.value()));
        fields.putAll(typed);
        fields.putAll(wrong);
        return visitor.post("/checkout", pairs(fields));
    }

    /** @param choice such as {@code approve} or {@code decline} */
    public TestResponse pay(TestResponse placed, String choice) {
        Element form = visitor.get(placed.header("Location")).expect(200).one("form[action^=/test-gateway/pay]");
        return visitor.submit(form, "choice", choice).expect(303);
    }

    private static String[] pairs(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
