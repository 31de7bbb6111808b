package shop.vitrine.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import shop.vitrine.pages.Language;

/** What happens when somebody comes in: a session, the account's language on all pages, and word to other domains. */
@RequestScoped
class Arrival {
    @Inject
    Visitor visitor;

    @Inject
    Language language;

    @Inject
    Event<SignedIn> signedIn;

    void of(Person person) {
        visitor.signIn(person);
        language.speak(person.language());
        signedIn.fire(new SignedIn(person.id()));
    }
}
