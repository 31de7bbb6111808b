package shop.vitrine.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import shop.vitrine.identity.factor.Factors;
import shop.vitrine.identity.factor.Halfway;

/** Where somebody goes whose password was right. */
@RequestScoped
public class Entrance {
    @Inject
    Arrival arrival;

    @Inject
    Factors factors;

    @Inject
    Halfway halfway;

    /**
     * In; or, for who has a second factor, to where it is asked; or, for an admin who has none, to where one is set up.
     *
     * @param to where the person wants to go
     * @return the path to go to now
     */
    String of(Person person, String to) {
        if (factors.asked(person)) {
            halfway.begin(person);
            return SignInFirst.path("/login/second", to);
        }
        arrival.of(person, How.PASSWORD);
        return person.isAdmin() ? SignInFirst.path("/account/second", to) : to;
    }
}
