package shop.vitrine.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.vitrine.pages.Cookies;
import shop.vitrine.pages.Language;

/** What happens when somebody comes in: a session, the account's language on all pages, and word to other domains. */
@RequestScoped
class Arrival {
    static final Duration LANGUAGE_KEPT = Duration.ofDays(365);

    @Inject
    Visitor visitor;

    @Inject
    Cookies cookies;

    @Inject
    Event<SignedIn> signedIn;

    void of(Person person) {
        visitor.signIn(person);
        cookies.putReadable(Language.COOKIE, person.language().getLanguage(), LANGUAGE_KEPT);
        signedIn.fire(new SignedIn(person.id()));
    }
}
