package shop.vitrine.accounts.twofactor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.accounts.Token;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.web.http.Cookies;

/** Who is to show a second factor: after the password, or signed in without one. */
@RequestScoped
public class PendingSignInCookie {
    private static final String COOKIE = "halfway";

    @Inject
    PendingSignIns halfSignIns;

    @Inject
    Cookies cookies;

    @Inject
    Visitor visitor;

    @Inject
    Persons persons;

    public void begin(Person person) {
        Token token = Token.next();
        halfSignIns.add(token, person);
        cookies.put(COOKIE, token.text(), PendingSignIns.LIFE);
    }

    Optional<Person> person() {
        return token().flatMap(halfSignIns::person).or(() -> visitor.isStrong() ? Optional.empty() : visitor.person());
    }

    /** Locked and checked again, since a new password in between requires a new sign-in. */
    Optional<Person> lock() {
        Optional<Person> locked = person().flatMap(known -> persons.lock(known.id()));
        visitor.reload();
        return locked.filter(person ->
                person().filter(known -> known.id().equals(person.id())).isPresent());
    }

    public void end() {
        token().ifPresent(token -> {
            halfSignIns.remove(token);
            cookies.remove(COOKIE);
        });
    }

    private Optional<Token> token() {
        return cookies.find(COOKIE).map(Token::new);
    }
}
