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
public class SignInFlow {
    @Inject
    SignInCompletion arrival;

    @Inject
    SecondFactors factors;

    @Inject
    PendingSignInCookie halfway;

    /**
     * In; or, for who has a second factor, to where it is asked; or, for an admin who has none, to where one is set up.
     *
     * @param how the password, typed or set anew
     * @param to where the person wants to go
     * @return the path to go to now
     */
    public String of(Person person, SignInMethod how, String to) {
        if (factors.asked(person)) {
            halfway.begin(person);
            return SignInRedirect.path("/login/two-factor", to);
        }
        arrival.of(person, how);
        return person.isAdmin() ? SignInRedirect.path("/account/two-factor", to) : to;
    }
}
