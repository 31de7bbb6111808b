package shop.vitrine.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import shop.vitrine.web.language.CurrentLanguage;

/** Starts the session, applies the account's language and notifies other domains. */
@RequestScoped
public class SignInCompletion {
    @Inject
    Visitor visitor;

    @Inject
    SignInAttempts signIns;

    @Inject
    CurrentLanguage language;

    @Inject
    Event<SignedIn> signedIn;

    /** @param person locked, so that what they have shown still holds */
    public void of(Person person, SignInMethod method) {
        visitor.signIn(person, method.isStrong());
        signIns.succeeded(person, method);
        language.choose(person.language());
        signedIn.fire(new SignedIn(person.id()));
    }
}
