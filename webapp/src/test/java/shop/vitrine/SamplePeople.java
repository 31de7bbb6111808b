package shop.vitrine;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.util.Base64;

/**
 * People with accounts and sessions. Password hashing is slow, so only one registers and the others are copies of its
 * rows.
 */
final class SamplePeople {
    private static final String SESSION = "session";

    private final SampleMarket market;
    private SamplePerson model;

    SamplePeople(SampleMarket market) {
        this.market = market;
    }

    SamplePerson register(String name) {
        if (model == null) model = byForm();
        String id = random().substring(0, 12);
        String email = "person-" + id + "@example.org";
        String token = random() + random();
        Timestamp now = Timestamp.from(market.now());
        market.texts("""
            with person as (insert into persons select (jsonb_populate_record(p, jsonb_build_object(
                'id', ?::text, 'email', ?::text, 'name', ?::text, 'registered_at', ?::timestamptz))).* from persons p where email = ?::citext
                returning id)
            insert into sessions select (jsonb_populate_record(s, jsonb_build_object('token_hash', sha256(?::bytea),
                'id', person.id, 'person_id', person.id, 'started_at', ?::timestamptz, 'last_seen_at', ?::timestamptz))).*
            from person, sessions s where s.person_id = (select id from persons where email = ?::citext)
            returning id
            """, id, email, name, now, model.email(), token.getBytes(), now, now, model.email());
        TestVisitor visitor = market.visitor();
        visitor.cookies().putAll(model.visitor().cookies());
        visitor.cookies().put(SESSION, token);
        return new SamplePerson(email, visitor);
    }

    private SamplePerson byForm() {
        String email = "model@example.org";
        TestVisitor visitor = market.visitor();
        visitor.post("/register", "name", "Mo Model", "email", email, "password", SamplePerson.PASSWORD)
                .expect(303);
        return new SamplePerson(email, visitor);
    }

    private static String random() {
        byte[] bits = new byte[24];
        new SecureRandom().nextBytes(bits);
        return Base64.getUrlEncoder().encodeToString(bits).toLowerCase().replaceAll("[-_]", "x");
    }
}
