package shop.vitrine.accounts.twofactor;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.OptionalLong;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;

/** At most one authenticator app per person. */
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

    /** @return false if the code does not match the secret */
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

    /** Accepts each code only once. */
    boolean redeem(String person, String code) {
        Optional<AuthenticatorApp> known = find(person).filter(app -> !app.isRefused());
        if (known.isEmpty()) return false;
        OptionalLong step = secret(person, known.get())
                .step(code, current.now(), known.get().lastStep());
        return step.isPresent() && use(person, step.getAsLong());
    }

    /** Of two concurrent uses of one code only one succeeds. */
    private boolean use(String person, long step) {
        return entities.createQuery("update AuthenticatorApp a set a.lastStep = :step"
                                + " where a.person = :person and a.lastStep < :step")
                        .setParameter("person", person)
                        .setParameter("step", step)
                        .executeUpdate()
                == 1;
    }

    /** For the demo admin; its codes are shown on the operator's page. */
    public void addForDevelopment(String person) {
        if (find(person).isPresent()) return;
        byte[] sealed = cipher.encrypt(person, TotpSecret.next());
        entities.persist(new AuthenticatorApp(person, sealed, 0, true, current.now()));
    }

    /** The current code of a development authenticator. */
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
