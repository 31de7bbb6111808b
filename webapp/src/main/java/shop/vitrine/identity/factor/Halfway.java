package shop.vitrine.identity.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Optional;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Person;
import shop.vitrine.identity.Token;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Cookies;

/**
 * Who stands between the password and the second factor on this browser: somebody who has just typed the password, or
 * somebody signed in whose session has shown no second factor. Runs in the caller's transaction.
 */
@RequestScoped
public class Halfway {
    private static final String COOKIE = "halfway";
    private static final Duration LIFE = Duration.ofMinutes(10);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Cookies cookies;

    @Inject
    Visitor visitor;

    @Inject
    MarketClock clock;

    public void begin(Person person) {
        Token token = Token.next();
        entities.persist(new HalfSignIn(token, person.id(), clock.now().plus(LIFE)));
        cookies.put(COOKIE, token.text(), LIFE);
    }

    Optional<Person> person() {
        return typed().or(() -> visitor.isStrong() ? Optional.empty() : visitor.person());
    }

    private Optional<Person> typed() {
        return cookies.find(COOKIE)
                .map(Token::new)
                .flatMap(token -> entities.createQuery(
                                "select p from HalfSignIn h join Person p on p.id = h.person"
                                        + " where h.tokenHash = :hash and h.endsAt > :now",
                                Person.class)
                        .setParameter("hash", token.hash())
                        .setParameter("now", clock.now())
                        .getResultStream()
                        .findFirst());
    }

    public void end() {
        cookies.find(COOKIE).map(Token::new).ifPresent(token -> {
            entities.createQuery("delete from HalfSignIn h where h.tokenHash = :hash")
                    .setParameter("hash", token.hash())
                    .executeUpdate();
            cookies.remove(COOKIE);
        });
    }
}
