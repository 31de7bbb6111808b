package shop.vitrine.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import shop.vitrine.pages.Language;

/** What happens when somebody comes in: a session, the account's language on all pages, and word to other domains. */
@RequestScoped
public class Arrival {
    @Inject
    Visitor visitor;

    @Inject
    SignIns signIns;

    @Inject
    Language language;

    @Inject
    Event<SignedIn> signedIn;

    public void of(Person person, How how) {
        visitor.signIn(person, how.isStrong());
        signIns.succeeded(person, how);
        language.speak(person.language());
        signedIn.fire(new SignedIn(person.id()));
    }
}
