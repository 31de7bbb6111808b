package shop.vitrine.accounts.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.PersonalDataSource;
import shop.vitrine.accounts.Sessions;
import shop.vitrine.accounts.SignInAttempts;
import shop.vitrine.accounts.passkeys.Passkeys;

/** The account itself, its sessions and sign-ins. */
@ApplicationScoped
class AccountPersonalData implements PersonalDataSource {
    /** Tables to clear; constants, so safe in SQL. */
    private static final List<String> TABLES = List.of(
            "sessions",
            "pending_sign_ins",
            "sign_in_attempts",
            "email_links",
            "web_authn_challenges",
            "passkeys",
            "authenticator_apps",
            "recovery_codes",
            "members");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sessions sessions;

    @Inject
    SignInAttempts signIns;

    @Inject
    Passkeys passkeys;

    @Override
    public String name() {
        return "account";
    }

    @Override
    public JsonValue export(Person person) {
        JsonArrayBuilder open = Json.createArrayBuilder();
        sessions.of(person.id())
                .forEach(session -> open.add(object("address", session.address())
                        .add("device", text(session.userAgent()))
                        .add("since", text(session.startedAt()))
                        .add("seen", text(session.lastSeenAt()))));
        JsonArrayBuilder attempts = Json.createArrayBuilder();
        signIns.all(person.id())
                .forEach(attempt -> attempts.add(object("address", attempt.address())
                        .add("at", text(attempt.at()))
                        .add("how", attempt.how().name())
                        .add("succeeded", attempt.isSucceeded())));
        JsonArrayBuilder keys = Json.createArrayBuilder();
        passkeys.of(person.id())
                .forEach(passkey -> keys.add(object("name", passkey.name()).add("added", text(passkey.addedAt()))));
        return object("name", person.name())
                .add("email", person.email())
                .add("language", person.language().getLanguage())
                .add("registered", text(person.registeredAt()))
                .add("confirmed", person.isConfirmed())
                .add("sessions", open)
                .add("signIns", attempts)
                .add("passkeys", keys)
                .build();
    }

    @Override
    public void erase(Person person) {
        for (String table : TABLES)
            entities.createNativeQuery("delete from " + table + " where person_id = :person")
                    .setParameter("person", person.id())
                    .executeUpdate();
    }

    private static JsonObjectBuilder object(String name, String value) {
        return Json.createObjectBuilder().add(name, value == null ? "" : value);
    }

    private static String text(Object value) {
        return value instanceof Instant || value instanceof String ? value.toString() : "";
    }
}
