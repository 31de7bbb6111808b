package shop.vitrine.accounts.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.SignInCompletion;
import shop.vitrine.accounts.SignInMethod;
import shop.vitrine.accounts.SignInRedirect;
import shop.vitrine.accounts.twofactor.PendingSignInCookie;
import shop.vitrine.accounts.twofactor.SecondFactors;

/** Decides the next step after a correct password. */
@RequestScoped
class SignInFlow {
    @Inject
    SignInCompletion completion;

    @Inject
    SecondFactors factors;

    @Inject
    PendingSignInCookie cookie;

    /**
     * Signed in, or to the second factor, or for an admin without one to set it up.
     *
     * @param person locked
     * @return the path to go to now
     */
    public String of(Person person, SignInMethod method, String to) {
        if (factors.asked(person)) {
            cookie.begin(person);
            return SignInRedirect.path("/login/two-factor", to);
        }
        completion.of(person, method);
        return person.isAdmin() ? SignInRedirect.path("/account/two-factor", to) : to;
    }
}
