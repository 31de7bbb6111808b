package shop.vitrine.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.shipping.DeliveryCountry;
import shop.vitrine.web.http.Cookies;

/** For an hour, while the buyer signs in. A cookie, because an unsent address does not belong in the database. */
@ApplicationScoped
class CheckoutDraftCookie {
    private static final String COOKIE = "checkout";
    private static final Duration LIFE = Duration.ofHours(1);
    private static final int MAX_LENGTH = 3_500;

    @Inject
    Cookies cookies;

    @Inject
    Visitor visitor;

    @Inject
    DeliveryCountry country;

    public void keep(CheckoutDraft draft) {
        country.choose(draft.address().country());
        String value = new KeptDraft(owner(), draft).text();
        if (value.length() <= MAX_LENGTH) cookies.put(COOKIE, value, LIFE);
    }

    public Optional<CheckoutDraft> find() {
        return cookies.find(COOKIE)
                .flatMap(KeptDraft::read)
                .filter(kept -> kept.owner().isEmpty() || kept.owner().equals(owner()))
                .map(KeptDraft::draft);
    }

    public void forget() {
        if (cookies.find(COOKIE).isPresent()) cookies.remove(COOKIE);
    }

    private String owner() {
        return visitor.personId().orElse("");
    }
}
