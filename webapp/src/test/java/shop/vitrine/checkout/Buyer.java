package shop.vitrine.checkout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import shop.vitrine.Reply;
import shop.vitrine.SampleMarket;
import shop.vitrine.Visitor;

/** Somebody who buys over HTTP: cart, checkout, payment, each as its forms say. */
public final class Buyer {
    private final Visitor visitor;
    private final Map<String, String> typed = new LinkedHashMap<>();

    public Buyer(SampleMarket market, String email) {
        this(market.visitor(), email);
    }

    Buyer(Visitor visitor, String email) {
        this.visitor = visitor.with("Accept-Language", "en");
        typed.putAll(Map.of(
                "email", email,
                "name", "Jo de Vries",
                "street", "Damrak 1",
                "postalCode", "1012ab",
                "city", "Amsterdam",
                "country", "NL"));
    }

    public Visitor visitor() {
        return visitor;
    }

    public Buyer type(String field, String value) {
        typed.put(field, value);
        return this;
    }

    public Reply put(String variant, int quantity) {
        return visitor.post("/cart/lines", "variant", variant, "quantity", String.valueOf(quantity));
    }

    public Reply checkout() {
        return visitor.get("/checkout");
    }

    /** Sends off the form of this page with what the buyer types. */
    public Reply place(Reply page) {
        return place(page, Map.of());
    }

    /** @param wrong what the form holds against the buyer's will */
    Reply place(Reply page, Map<String, String> wrong) {
        Map<String, String> fields = new LinkedHashMap<>();
        ((FormElement) page.one("form#checkout")).formData().forEach(pair -> fields.put(pair.key(), pair.value()));
        fields.putAll(typed);
        fields.putAll(wrong);
        return visitor.post("/checkout", pairs(fields));
    }

    /** @param choice as {@code approve} or {@code decline} */
    public Reply pay(Reply placed, String choice) {
        Element form = visitor.get(placed.header("Location")).expect(200).one("form[action^=/test-gateway/pay]");
        return visitor.submit(form, "choice", choice).expect(303);
    }

    private static String[] pairs(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
