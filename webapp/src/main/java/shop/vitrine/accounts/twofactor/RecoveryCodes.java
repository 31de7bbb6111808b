package shop.vitrine.accounts.twofactor;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import shop.vitrine.platform.HmacSigner;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.Repository;

/** Ten single-use codes for a lost phone. Shown only once; stored as hashes keyed with the market's secret. */
@Repository
class RecoveryCodes {
    private static final int COUNT = 10;
    private static final int LENGTH = 10;

    @PersistenceContext
    EntityManager entities;

    @Inject
    HmacSigner signatures;

    @Inject
    Current current;

    /** Replaces all earlier codes. */
    List<String> renew(String person) {
        remove(person);
        List<String> codes =
                Stream.generate(() -> IdGenerator.random(LENGTH)).limit(COUNT).toList();
        codes.forEach(code -> entities.persist(new RecoveryCode(person, hash(person, code))));
        return codes.stream().map(RecoveryCodes::grouped).toList();
    }

    void remove(String person) {
        entities.createQuery("delete from RecoveryCode c where c.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    boolean redeem(String person, String typed) {
        return entities.createQuery("update RecoveryCode c set c.usedAt = :now"
                                + " where c.person = :person and c.code = :hash and c.usedAt is null")
                        .setParameter("now", current.now())
                        .setParameter("person", person)
                        .setParameter("hash", hash(person, meant(typed)))
                        .executeUpdate()
                == 1;
    }

    long left(String person) {
        return entities.createQuery(
                        "select count(c) from RecoveryCode c where c.person = :person and c.usedAt is null", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    private String hash(String person, String code) {
        return signatures.sign("recovery-code", person + " " + code);
    }

    /** Crockford's base 32 has no i, l and o, so they are read as what they look like. */
    static String meant(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "")
                .replace('o', '0')
                .replaceAll("[il]", "1");
    }

    private static String grouped(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }
}
