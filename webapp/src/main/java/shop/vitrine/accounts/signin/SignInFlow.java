package shop.vitrine.accounts.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.SignInCompletion;
import shop.vitrine.accounts.SignInMethod;
import shop.vitrine.accounts.SignInRedirect;
import shop.vitrine.accounts.twofactor.PendingSignInCookie;
import shop.vitrine.accounts.twofactor.SecondFactors;

/** Where somebody goes whose password was right. */
@RequestScoped
class SignInFlow {
    @Inject
    SignInCompletion completion;

    @Inject
    SecondFactors factors;

    @Inject
    PendingSignInCookie cookie;

    /**
     * In; or, for who has a second factor, to where it is asked; or, for an admin who has none, to where one is set up.
     *
     * @param method the password, typed or set anew
     * @param to where the person wants to go
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
