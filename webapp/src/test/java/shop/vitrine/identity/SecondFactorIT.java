package shop.vitrine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.vitrine.Reply;
import shop.vitrine.SampleMarket;
import shop.vitrine.Visitor;
import shop.vitrine.identity.factor.Codes;

/** Codes after the password, and that an admin is none without. */
class SecondFactorIT {
    private static final String PASSWORD = "kitchen otter balloon 41";
    private static final String ADMINS = "/admin/audit";

    private final SampleMarket market = SampleMarket.open();
    private final String email = "second-" + UUID.randomUUID() + "@example.org";

    private Visitor register() {
        Visitor one = market.visitor();
        one.post("/register", "name", "Toni Two", "email", email, "password", PASSWORD)
                .expect(303);
        return one;
    }

    /** Switches codes on. @return the recovery codes, and the secret last */
    private List<String> switchOn(Visitor visitor) {
        Reply page = visitor.get("/account/second/app").expect(200);
        String secret = page.one("[data-testid=secret]").text();
        visitor.submit(page.one("main form"), "code", "000000").expect(422).one("#code-error");
        Reply codes = visitor.submit(page.one("main form"), "code", Codes.now(market, secret))
                .expect(200);
        var all = codes.page().select(".recovery-codes code").eachText();
        assertThat(all).hasSize(10);
        all.add(secret);
        return all;
    }

    @Test
    void aPasswordAloneOpensNothingOnceCodesAreOn() {
        List<String> codes = switchOn(register());
        Visitor again = market.visitor();
        Reply half = again.post("/login", "email", email, "password", PASSWORD).expect(303);
        assertThat(half.header("Location")).contains("/login/second");
        again.get("/account").expect(303);
        again.post("/login/second", "code", "123456").expect(422);
        again.post("/login/second", "code", codes.getFirst().toUpperCase()).expect(303);
        again.get("/account").expect(200);
        Visitor third = market.visitor();
        third.post("/login", "email", email, "password", PASSWORD).expect(303);
        third.post("/login/second", "code", codes.getFirst()).expect(422);
        third.get("/account").expect(303);
    }

    @Test
    void aCodeIsGoodForOnce() {
        List<String> codes = switchOn(register());
        String next = Codes.next(market, codes.getLast());
        Visitor one = market.visitor();
        one.post("/login", "email", email, "password", PASSWORD).expect(303);
        one.post("/login/second", "code", next).expect(303);
        Visitor other = market.visitor();
        other.post("/login", "email", email, "password", PASSWORD).expect(303);
        other.post("/login/second", "code", next).expect(422);
    }

    @Test
    void anAdminWithoutASecondFactorSeesNoAdminPage() {
        Visitor admin = register();
        admin.get(ADMINS).expect(404);
        market.texts("update persons set admin = true where email = ?::citext returning id", email);
        Visitor again = market.visitor();
        Reply led = again.post("/login", "email", email, "password", PASSWORD, "to", ADMINS)
                .expect(303);
        assertThat(led.header("Location")).contains("/account/second");
        Reply refused = again.get(ADMINS).expect(303);
        assertThat(again.follow(refused).toString()).contains("/account/second");
        switchOn(again);
        assertThat(again.get(ADMINS).status()).isIn(200, 404);
        assertThat(again.get(ADMINS).header("Location")).isNull();
    }

    @Test
    void theMarketsAdminComesInWithBoth() {
        market.admin().get("/account/second").expect(200);
        market.admin().get("/account").expect(200).one("a[href='/admin/applications']");
        Visitor half = market.visitor();
        half.post("/login", "email", "admin@example.org", "password", "vitrine-admin")
                .expect(303);
        half.get("/account").expect(303);
    }
}
