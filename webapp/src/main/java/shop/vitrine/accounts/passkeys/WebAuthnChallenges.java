package shop.vitrine.accounts.passkeys;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Optional;
import shop.vitrine.accounts.Token;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;

/** Challenges, each valid once and for ten minutes. */
@Repository
public class WebAuthnChallenges {
    private static final Duration LIFE = Duration.ofMinutes(10);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    /**
     * @param question server-side request for verification
     * @return the browser's options with {@code ceremony} added, which identifies the challenge
     */
    String ask(String person, String question, String options) {
        Token token = Token.next();
        entities.persist(
                new WebAuthnChallenge(token, person, question, current.now().plus(LIFE)));
        return "{\"ceremony\":\"" + token.text() + "\"," + options.substring(1);
    }

    /** Removes the challenge, so that it is answered only once. */
    Optional<WebAuthnChallenge> take(String ceremony) {
        if (ceremony == null) return Optional.empty();
        byte[] hash = new Token(ceremony).hash();
        Optional<WebAuthnChallenge> asked = entities.createQuery(
                        "select c from WebAuthnChallenge c where c.tokenHash = :hash and c.expiresAt > :now",
                        WebAuthnChallenge.class)
                .setParameter("hash", hash)
                .setParameter("now", current.now())
                .getResultStream()
                .findFirst();
        asked.ifPresent(entities::detach);
        int taken = entities.createQuery("delete from WebAuthnChallenge c where c.tokenHash = :hash")
                .setParameter("hash", hash)
                .executeUpdate();
        return asked.filter(challenge -> taken == 1);
    }

    public void removeEnded() {
        entities.createQuery("delete from WebAuthnChallenge c where c.expiresAt < :now")
                .setParameter("now", current.now())
                .executeUpdate();
    }
}
