package shop.vitrine.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.accounts.twofactor.AuthenticatorApps;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;

/** The demo's three people. {@code bin/run} prints their passwords. */
@ApplicationScoped
class DemoAccounts {
    static final String ADMIN = "admin@example.org";

    /** Shops with members. */
    private static final Map<String, String> OWNERS = Map.of("leafy.noor", "noor@example.org");

    @Inject
    Persons persons;

    @Inject
    AuthenticatorApps authenticators;

    @Inject
    Shops shops;

    @Inject
    Current current;

    @Transactional(TxType.REQUIRED)
    void create() {
        person("mila@example.org", "Mila Vos", "vitrine-buyer");
        person("noor@example.org", "Noor Haddad", "vitrine-seller");
        Person admin = person(ADMIN, "Ada Minister", "vitrine-admin");
        admin.becomeAdmin();
        authenticators.addForDevelopment(admin.id());
    }

    @Transactional(TxType.REQUIRED)
    Optional<String> adminCode() {
        return persons.findByEmail(ADMIN).flatMap(admin -> authenticators.developmentCode(admin.id()));
    }

    void own(Shop shop) {
        String email = OWNERS.get(shop.handle());
        if (email == null) return;
        persons.findByEmail(email)
                .ifPresent(owner -> shops.add(new Member(shop.id(), owner.id(), Member.Role.OWNER, current.now())));
    }

    private Person person(String email, String name, String password) {
        Person person = persons.findByEmail(email)
                .or(() -> persons.register(email, name, password, Locale.ENGLISH))
                .orElseThrow();
        Person locked = persons.lock(person.id()).orElseThrow();
        locked.confirm(current.now());
        return locked;
    }
}
