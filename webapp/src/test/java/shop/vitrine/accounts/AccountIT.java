package shop.vitrine.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.SamplePerson;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

/** Accounts over HTTP: mail links, passwords, sessions, limits, export and deletion. */
class AccountIT {
    private static final String PASSWORD = SamplePerson.PASSWORD;
    private static final String OTHER = "seven herons in the fog";

    private final SampleMarket market = SampleMarket.open();
    private final String email = "person-" + UUID.randomUUID() + "@example.org";
    private final TestVisitor visitor = register(email);
    private final Mailbox mails = new Mailbox(market, email);

    private TestVisitor register(String address) {
        TestVisitor visitor = market.visitor();
        visitor.post("/register", "name", "Pia Person", "email", address, "password", PASSWORD)
                .expect(303);
        return visitor;
    }

    private TestVisitor signIn(String address, String password) {
        TestVisitor visitor = market.visitor();
        visitor.post("/login", "email", address, "password", password).expect(303);
        return visitor;
    }

    @Test
    void anAddressIsConfirmedOnceByTheButtonBehindTheLink() throws Exception {
        visitor.get("/account").expect(200).one("form[action='/account/confirmation']");
        String link = mails.link("/confirm/");
        market.visitor().get(link).expect(200);
        visitor.get("/account").one("form[action='/account/confirmation']");
        TestResponse page = market.visitor().get(link);
        visitor.submit(page.one("main form")).expect(200);
        assertThat(visitor.get("/account").expect(200).page().select("form[action='/account/confirmation']"))
                .isEmpty();
        market.visitor().post(link).expect(404);
        market.visitor().get("/confirm/nonsense").expect(404);
    }

    @Test
    void whatWasCollectedBeforeTheFirstProofOfAnAddressEnds() throws Exception {
        String link = mails.link("/confirm/");
        String id = plantPasskey();
        market.visitor().post(link).expect(200);
        visitor.get("/account").expect(303);
        assertThat(passkeys(id)).isZero();
    }

    @Test
    void aResetIsAProofToo() throws Exception {
        String id = plantPasskey();
        market.visitor().post("/login/forgotten", "email", email).expect(200);
        TestVisitor owner = market.visitor();
        owner.post(mails.link("/login/reset/"), "password", OTHER).expect(303);
        owner.get("/account").expect(200);
        assertThat(passkeys(id)).isZero();
    }

    private String plantPasskey() {
        return market.texts(
                        "insert into passkeys (id, person_id, credential_id, public_key, signature_count, name,"
                                + " added_at) select p.id, p.id, sha256(p.id::bytea), '', 0, 'Planted', now() from persons"
                                + " p where p.email = ?::citext returning person_id",
                        email)
                .getFirst();
    }

    private long passkeys(String person) {
        return market.count("select count(*) from passkeys where person_id = ?", person);
    }

    @Test
    void aForgottenPasswordIsSetAnewAndEndsAllSessions() throws Exception {
        String known = market.visitor()
                .post("/login/forgotten", "email", email)
                .expect(200)
                .one("main")
                .text();
        String nobody = "nobody-" + UUID.randomUUID() + "@example.org";
        String unknown = market.visitor()
                .post("/login/forgotten", "email", nobody)
                .expect(200)
                .one("main")
                .text();
        assertThat(unknown.replace(nobody, email)).isEqualTo(known);
        String link = mails.link("/login/reset/");
        TestVisitor forgetful = market.visitor();
        forgetful.post(link, "password", "short").expect(422).one("#password-error");
        forgetful.post(link, "password", "passwort1234").expect(422).one("#password-error");
        forgetful.post(link, "password", OTHER).expect(303);
        forgetful.get("/account").expect(200);
        visitor.get("/account").expect(303);
        market.visitor().post(link, "password", PASSWORD).expect(404);
        signIn(email, OTHER).get("/account").expect(200);
    }

    @Test
    void aLinkToResetIsTooOldAfterAnHour() throws Exception {
        market.visitor().post("/login/forgotten", "email", email).expect(200);
        String link = mails.link("/login/reset/");
        market.advanceClock(Duration.ofMinutes(61));
        market.visitor().get(link).expect(404);
        market.visitor().post(link, "password", OTHER).expect(404);
    }

    @Test
    void anotherAddressCountsWhenItsOwnerSaysSo() throws Exception {
        String next = "moved-" + UUID.randomUUID() + "@example.org";
        visitor.post("/account/email", "email", next, "password", "wrong one")
                .expect(422)
                .one("#password-error");
        visitor.post("/account/email", "email", next, "password", PASSWORD).expect(200);
        String link = new Mailbox(market, next).link("/confirm/");
        signIn(email, PASSWORD);
        market.visitor().post(link).expect(200);
        signIn(next, PASSWORD);
        market.visitor().post("/login", "email", email, "password", PASSWORD).expect(422);
        assertThat(mails.mail(next)).contains(next);
    }

    @Test
    void somebodyElsesAddressIsNotTakenAndNotTold() throws Exception {
        TestResponse reply = visitor.post("/account/email", "email", SampleMarket.BUYER, "password", PASSWORD)
                .expect(200);
        assertThat(reply.one("main").text()).contains(SampleMarket.BUYER);
        assertThat(market.count(
                        "select count(*) from email_links where purpose = 'CHANGE' and email = ?::citext",
                        SampleMarket.BUYER))
                .isZero();
    }

    @Test
    void anotherPasswordAsksForThePresentOneAndEndsOtherSessions() {
        TestVisitor elsewhere = signIn(email, PASSWORD);
        visitor.post("/account/password", "present", "wrong one", "password", OTHER)
                .expect(422)
                .one("#present-error");
        visitor.post("/account/password", "present", PASSWORD, "password", OTHER)
                .expect(303);
        visitor.get("/account").expect(200);
        elsewhere.get("/account").expect(303);
        signIn(email, OTHER);
    }

    @Test
    void sessionsAreSeenAndEnded() {
        TestVisitor elsewhere = signIn(email, PASSWORD);
        TestVisitor stranger = register("stranger-" + UUID.randomUUID() + "@example.org");
        market.visitor().post("/login", "email", email, "password", "wrong one").expect(422);
        TestResponse page = visitor.get("/account/sessions").expect(200);
        assertThat(page.page().select("section[aria-labelledby=open] li")).hasSize(2);
        assertThat(page.page().select("section[aria-labelledby=history] li")).hasSize(3);
        String end = page.page()
                .select("section[aria-labelledby=open] li:not(:has(.status)) form")
                .attr("action");
        stranger.post(end).expect(404);
        elsewhere.get("/account").expect(200);
        visitor.post(end).expect(303);
        elsewhere.get("/account").expect(303);
        TestVisitor third = signIn(email, PASSWORD);
        third.post("/account/sessions/others").expect(303);
        visitor.get("/account").expect(303);
        third.get("/account").expect(200);
    }

    @Test
    void guessingEndsAndNothingTypedIsLost() throws Exception {
        for (int guess = 0; guess < 10; guess++)
            market.visitor()
                    .post("/login", "email", email, "password", "guess " + guess)
                    .expect(422);
        TestResponse refused = market.visitor()
                .post("/login", "email", email.toUpperCase(), "password", PASSWORD)
                .expect(429);
        assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(1L, 120L);
        assertThat(refused.one("#email").attr("value")).isEqualTo(email.toUpperCase());
        assertThat(refused.one("#form-error").text()).contains("minute");
        visitor.get("/account").expect(200);
        market.advanceClock(Duration.ofMinutes(3));
        signIn(email, PASSWORD);
    }

    @Test
    void lettersThatTheDatabaseFoldsAreNoFurtherTries() {
        String folded = SampleMarket.BUYER.replace('i', '\u0130');
        market.visitor()
                .post("/login", "email", folded, "password", SampleMarket.BUYER_PASSWORD)
                .expect(422)
                .one("#email-error");
    }

    @Test
    void theCopyHasWhatIsKeptAndTheEndTakesItAway() {
        TestResponse copy = visitor.get("/account/export").expect(200);
        assertThat(copy.header("Content-Disposition")).contains("attachment");
        assertThat(copy.text()).contains(email, "\"purchases\"", "\"cart\"", "\"follows\"", "REGISTERING");
        String id = market.texts("select id from persons where email = ?::citext", email)
                .getFirst();
        visitor.post("/account/deletion", "password", "wrong one").expect(422);
        visitor.post("/account/deletion", "password", PASSWORD).expect(303);
        visitor.get("/account").expect(303);
        market.visitor().post("/login", "email", email, "password", PASSWORD).expect(422);
        assertThat(market.texts("select name || coalesce(password, '') from persons where id = ?", id))
                .containsExactly("-");
        assertThat(market.count("select count(*) from sessions where person_id = ?", id))
                .isZero();
        assertThat(market.count("select count(*) from audit_entries where subject = ?", "person:" + id))
                .isEqualTo(1);
        register(email);
    }

    @Test
    void whoHasAShopStays() {
        TestResponse page = market.seller().get("/account/deletion").expect(200);
        assertThat(page.one(".notice.bad").text()).isNotBlank();
        market.seller().post("/account/deletion", "password", "vitrine-seller").expect(409);
    }
}
