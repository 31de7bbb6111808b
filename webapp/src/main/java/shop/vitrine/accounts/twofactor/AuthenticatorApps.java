package shop.vitrine.accounts.twofactor;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.OptionalLong;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;

/** Everybody's authenticator apps: one for each person. */
@Repository
public class AuthenticatorApps {
    @PersistenceContext
    EntityManager entities;

    @Inject
    TotpSecretCipher cipher;

    @Inject
    Current current;

    Optional<AuthenticatorApp> find(String person) {
        return Optional.ofNullable(entities.find(AuthenticatorApp.class, person));
    }

    /** Sets one up, if the code shows that the app has the secret. @return whether it did */
    boolean add(String person, TotpSecret secret, String code) {
        OptionalLong step = secret.step(code, current.now(), 0);
        if (step.isEmpty()) return false;
        remove(person);
        entities.persist(
                new AuthenticatorApp(person, cipher.encrypt(person, secret), step.getAsLong(), false, current.now()));
        return true;
    }

    void remove(String person) {
        entities.createQuery("delete from AuthenticatorApp a where a.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Whether this is a code of the person's app that nobody used before; it is used now. */
    boolean redeem(String person, String code) {
        Optional<AuthenticatorApp> known = find(person).filter(app -> !app.isRefused());
        if (known.isEmpty()) return false;
        OptionalLong step = secret(person, known.get())
                .step(code, current.now(), known.get().lastStep());
        return step.isPresent() && use(person, step.getAsLong());
    }

    /** Of two who come with one code at the same moment, one is let in. */
    private boolean use(String person, long step) {
        return entities.createQuery("update AuthenticatorApp a set a.lastStep = :step"
                                + " where a.person = :person and a.lastStep < :step")
                        .setParameter("person", person)
                        .setParameter("step", step)
                        .executeUpdate()
                == 1;
    }

    /** Gives the demo's admin one, whose codes only the operator's page shows. */
    public void addForDevelopment(String person) {
        if (find(person).isPresent()) return;
        byte[] sealed = cipher.encrypt(person, TotpSecret.next());
        entities.persist(new AuthenticatorApp(person, sealed, 0, true, current.now()));
    }

    /** A code that this person may use now; only of a development authenticator. */
    public Optional<String> developmentCode(String person) {
        return find(person)
                .filter(AuthenticatorApp::isDevelopment)
                .filter(app -> !app.isRefused())
                .flatMap(app -> TotpSecret.steps(current.now(), app.lastStep())
                        .mapToObj(step -> secret(person, app).code(step))
                        .findFirst());
    }

    private TotpSecret secret(String person, AuthenticatorApp app) {
        return cipher.open(person, app.encryptedSecret())
                .orElseThrow(() -> new IllegalStateException(
                        "The secrets of authenticators were encrypted with another VITRINE_SECRET"));
    }
}
