package shop.vitrine.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.shipping.DeliveryCountry;
import shop.vitrine.web.http.Cookies;

/**
 * Remembers what is typed while the buyer signs in or has another look at the cart: for an hour and in a cookie, since
 * an address that was never sent off is nothing for our tables.
 */
@ApplicationScoped
public class CheckoutDraftCookie {
    private static final String COOKIE = "checkout";
    private static final Duration LIFE = Duration.ofHours(1);
    private static final int MAX_LENGTH = 3_500;
    private static final String BETWEEN = "\u001f";
    private static final String WITHIN = "\u001e";

    @Inject
    Cookies cookies;

    @Inject
    Visitor visitor;

    @Inject
    DeliveryCountry country;

    public void keep(CheckoutDraft draft) {
        country.choose(draft.country());
        String text = owner() + BETWEEN + String.join(BETWEEN, fields(draft)) + BETWEEN + delivery(draft);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        if (value.length() <= MAX_LENGTH) cookies.put(COOKIE, value, LIFE);
    }

    /** What a guest typed stays when the guest signs in; what somebody signed in typed is for that person alone. */
    public Optional<CheckoutDraft> find() {
        return cookies.find(COOKIE)
                .flatMap(CheckoutDraftCookie::read)
                .filter(parts -> parts[0].isEmpty() || parts[0].equals(owner()))
                .map(CheckoutDraftCookie::draft);
    }

    public void forget() {
        if (cookies.find(COOKIE).isPresent()) cookies.remove(COOKIE);
    }

    private String owner() {
        return visitor.personId().orElse("");
    }

    private static List<String> fields(CheckoutDraft draft) {
        return Arrays.asList(
                        draft.email(),
                        draft.name(),
                        draft.street(),
                        draft.extra(),
                        draft.postalCode(),
                        draft.city(),
                        draft.region(),
                        draft.country(),
                        draft.phone())
                .stream()
                .map(value -> value == null ? "" : value.replaceAll("\\p{Cntrl}", " "))
                .toList();
    }

    private static String delivery(CheckoutDraft draft) {
        return draft.delivery().entrySet().stream()
                .filter(one -> one.getKey().length() < 20 && one.getValue().length() < 20)
                .map(one -> one.getKey() + WITHIN + one.getValue())
                .collect(Collectors.joining(WITHIN))
                .replace(BETWEEN, "");
    }

    private static Optional<String[]> read(String value) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
            return Optional.of(text.split(BETWEEN, -1)).filter(parts -> parts.length == 11);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static CheckoutDraft draft(String[] parts) {
        String[] text =
                Arrays.stream(parts).map(part -> part.isBlank() ? null : part).toArray(String[]::new);
        return new CheckoutDraft(
                text[1], text[2], text[3], text[4], text[5], text[6], text[7], text[8], text[9], choices(parts[10]));
    }

    private static Map<String, String> choices(String text) {
        String[] parts = text.split(WITHIN);
        Map<String, String> choices = new LinkedHashMap<>();
        for (int i = 0; i + 1 < parts.length; i += 2) choices.put(parts[i], parts[i + 1]);
        return choices;
    }
}
