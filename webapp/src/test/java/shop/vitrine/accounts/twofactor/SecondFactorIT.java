package shop.vitrine.accounts.twofactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

/** Codes after the password, without which an admin has no rights. */
class SecondFactorIT {
    private static final String PASSWORD = "kitchen otter balloon 41";
    private static final String ADMINS = "/admin/audit";

    private final SampleMarket market = SampleMarket.open();
    private final String email = "second-" + UUID.randomUUID() + "@example.org";

    private TestVisitor register() {
        TestVisitor visitor = market.visitor();
        visitor.post("/register", "name", "Toni Two", "email", email, "password", PASSWORD)
                .expect(303);
        confirm();
        return visitor;
    }

    private void confirm() {
        market.texts("update persons set confirmed_at = now() where email = ?::citext returning id", email);
    }

    /** Sets up an authenticator. @return recovery codes, then the secret */
    private List<String> switchOn(TestVisitor visitor) {
        TestResponse page = visitor.get("/account/two-factor/app").expect(200);
        String secret = page.one("[data-testid=secret]").text();
        visitor.submit(page.one("main form"), "code", "000000").expect(422).one("#code-error");
        TestResponse codes = visitor.submit(page.one("main form"), "code", AuthenticatorCodes.now(market, secret))
                .expect(200);
        var all = codes.page().select(".recovery-codes code").eachText();
        assertThat(all).hasSize(10);
        all.add(secret);
        return all;
    }

    @Test
    void aPasswordAloneOpensNothingOnceCodesAreOn() {
        List<String> codes = switchOn(register());
        TestVisitor again = market.visitor();
        TestResponse half =
                again.post("/login", "email", email, "password", PASSWORD).expect(303);
        assertThat(half.header("Location")).contains("/login/two-factor");
        again.get("/account").expect(303);
        again.post("/login/two-factor", "code", "123456").expect(422);
        again.post("/login/two-factor", "code", codes.getFirst().toUpperCase()).expect(303);
        again.get("/account").expect(200);
        TestVisitor third = market.visitor();
        third.post("/login", "email", email, "password", PASSWORD).expect(303);
        third.post("/login/two-factor", "code", codes.getFirst()).expect(422);
        third.get("/account").expect(303);
    }

    @Test
    void anUnconfirmedAccountCollectsNoFactor() {
        TestVisitor visitor = register();
        TestResponse page = visitor.get("/account/two-factor/app").expect(200);
        market.texts("update persons set confirmed_at = null where email = ?::citext returning id", email);
        visitor.get("/account/two-factor/app").expect(303);
        String code =
                AuthenticatorCodes.now(market, page.one("[data-testid=secret]").text());
        visitor.submit(page.one("main form"), "code", code).expect(303);
        visitor.post("/account/passkeys/options").expect(403);
        visitor.post("/account/passkeys", "ceremony", "any", "credential", "{}").expect(422);
        assertThat(visitor.get("/account/passkeys").page().select("[data-passkey-make]"))
                .isEmpty();
        assertThat(market.count(
                        "select count(*) from authenticator_apps a join persons p on p.id = a.person_id"
                                + " where p.email = ?::citext",
                        email))
                .isZero();
    }

    @Test
    void eachChangeIsToldByMail() {
        TestVisitor visitor = register();
        switchOn(visitor);
        assertThat(factorMails()).isEqualTo(1);
        visitor.post("/account/two-factor/codes", "password", PASSWORD).expect(200);
        assertThat(factorMails()).isEqualTo(2);
        visitor.post("/account/two-factor/end", "password", PASSWORD).expect(303);
        assertThat(factorMails()).isEqualTo(3);
    }

    private long factorMails() {
        return market.count(
                "select count(*) from outgoing_mails where recipient = ? and html like '%Vitrine%/login/forgotten%'",
                email);
    }

    @Test
    void aCodeIsGoodForOnce() {
        List<String> codes = switchOn(register());
        String next = AuthenticatorCodes.next(market, codes.getLast());
        TestVisitor visitor = market.visitor();
        visitor.post("/login", "email", email, "password", PASSWORD).expect(303);
        visitor.post("/login/two-factor", "code", next).expect(303);
        TestVisitor other = market.visitor();
        other.post("/login", "email", email, "password", PASSWORD).expect(303);
        other.post("/login/two-factor", "code", next).expect(422);
    }

    @Test
    void anAdminWithoutASecondFactorSeesNoAdminPage() {
        TestVisitor admin = register();
        admin.get(ADMINS).expect(404);
        market.texts("update persons set admin = true where email = ?::citext returning id", email);
        TestVisitor again = market.visitor();
        TestResponse led = again.post("/login", "email", email, "password", PASSWORD, "to", ADMINS)
                .expect(303);
        assertThat(led.header("Location")).contains("/account/two-factor");
        TestResponse refused = again.get(ADMINS).expect(303);
        assertThat(again.follow(refused).toString()).contains("/account/two-factor");
        switchOn(again);
        assertThat(again.get(ADMINS).status()).isIn(200, 404);
        assertThat(again.get(ADMINS).header("Location")).isNull();
    }

    @Test
    void theMarketsAdminComesInWithBoth() {
        market.admin().get("/account/two-factor").expect(200);
        market.admin().get("/account").expect(200).one("a[href='/admin/applications']");
        TestVisitor half = market.visitor();
        half.post("/login", "email", "admin@example.org", "password", "vitrine-admin")
                .expect(303);
        half.get("/account").expect(303);
    }
}
