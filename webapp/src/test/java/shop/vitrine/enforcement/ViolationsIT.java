package shop.vitrine.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import shop.vitrine.Patience;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

/** Points block listing, then selling; time and appeals undo it. */
class ViolationsIT {
    private final EnforcementFixture bench = new EnforcementFixture();

    @Test
    void pointsStopListingAndThenSellingAndTimeGivesItBack() {
        bench.file("rights");
        assertThat(bench.status()).isEqualTo("ACTIVE 12");
        assertThat(bench.mails())
                .containsExactly("Bench & Sons has broken a rule", "Bench & Sons cannot list new products");
        bench.file("unsafe");
        assertThat(bench.status()).isEqualTo("SUSPENDED 24");
        assertThat(bench.mails()).hasSize(4).last().isEqualTo("Bench & Sons is suspended because of its points");

        bench.older(bench.violation("OPEN"), 91);
        Patience.until("the first violation is over", () -> bench.status().equals("ACTIVE 12"));
        assertThat(bench.mails()).last().isEqualTo("Bench & Sons is back on the market");
        assertThat(bench.entries("violation.expired")).isEqualTo(1);
        assertThat(bench.entries("shop.weighed")).isEqualTo(3);
    }

    @Test
    void expiryDoesNotUndoWhatAnAdminDid() {
        bench.file("fraud");
        bench.admin
                .submit(bench.form(bench.admin, "suspension"), "reason", "Under investigation")
                .expect(303);
        bench.older(bench.violation("OPEN"), 91);
        Patience.until("the points are over", () -> bench.status().equals("SUSPENDED 0"));
        TestResponse page = bench.owner.get("/seller/violations").expect(200);
        assertThat(page.page().text()).contains("Under investigation");
        bench.admin.submit(bench.form(bench.admin, "reinstatement")).expect(303);
        assertThat(bench.status()).isEqualTo("ACTIVE 0");
    }

    @Test
    void nobodyJudgesAShopOfTheirOwn() {
        bench.file("fraud");
        String violation = "/admin/violations/" + bench.violation("OPEN");
        Element earlier = bench.form(bench.other, "suspension");
        bench.market.count("""
            with joined as (insert into members (shop_id, person_id, role, since)
                select ?, id, 'CATALOGUE', now() from persons where admin order by registered_at desc limit 1
                returning 1)
            select count(*) from joined
            """, bench.shop);
        TestResponse page = bench.other.get(bench.path()).expect(200);
        assertThat(page.text()).contains("You work for this shop");
        assertThat(page.page().select("form[action^=/admin/shops/]")).isEmpty();
        assertThat(bench.other.get(violation).page().select("form[action$=/decision]"))
                .isEmpty();
        bench.other.submit(earlier, "reason", "A rival asked me to").expect(409);
        bench.other
                .post(violation + "/decision", "decision", "lift", "answer", "We are innocent", "version", "0")
                .expect(409);
        assertThat(bench.entries("shop.suspended")).isZero();
    }

    @Test
    void anAppealIsDecidedByAnotherAdmin() {
        bench.file("fraud");
        String id = bench.violation("OPEN");
        Element appeal = bench.owner.get("/seller/violations").expect(200).one("form[action*=" + id + "]");
        bench.owner.submit(appeal, "appeal", "").expect(422).one("[aria-invalid]");
        bench.owner.submit(appeal, "appeal", "It was our twin shop.").expect(303);
        bench.owner.submit(appeal, "appeal", "Once more.").expect(409);

        String path = "/admin/violations/" + id;
        assertThat(bench.admin.get(path).expect(200).page().select("form[action$=/decision]"))
                .isEmpty();
        bench.admin
                .post(path + "/decision", "decision", "lift", "answer", "Mine", "version", "1")
                .expect(422);
        assertThat(bench.status()).isEqualTo("SUSPENDED 24");

        Element decide = bench.other.get(path).expect(200).one("form[action$=/decision]");
        bench.other.submit(decide, "decision", "lift", "answer", "").expect(422).one("[aria-invalid]");
        bench.other
                .submit(decide, "decision", "lift", "answer", "You are right.")
                .expect(303);
        assertThat(bench.status()).isEqualTo("ACTIVE 0");
        bench.other.submit(decide, "decision", "lift", "answer", "Twice").expect(409);
        assertThat(bench.mails()).contains("A violation by Bench & Sons was lifted");
        assertThat(bench.owner.get("/seller/violations").page().text())
                .contains("You are right.", "It was our twin shop.");
    }

    @Test
    void anAppealMayBeRefusedAndIsTooLateAfterTwoWeeks() {
        bench.file("late");
        String id = bench.violation("OPEN");
        Element appeal = bench.owner.get("/seller/violations").expect(200).one("form[action*=" + id + "]");
        bench.owner.submit(appeal, "appeal", "The carrier was late.").expect(303);
        Element decide = bench.other.get("/admin/violations/" + id).expect(200).one("form[action$=/decision]");
        bench.other
                .submit(decide, "decision", "uphold", "answer", "Twelve parcels.")
                .expect(303);
        assertThat(bench.status()).isEqualTo("ACTIVE 4");

        bench.file("rude");
        String second = bench.violation("OPEN");
        Element late = bench.owner.get("/seller/violations").expect(200).one("form[action*=" + second + "]");
        bench.older(second, 15);
        TestResponse refused =
                bench.owner.submit(late, "appeal", "I was polite.").expect(409);
        assertThat(refused.page().text()).contains("I was polite.");
        assertThat(bench.violation("OPEN")).isEqualTo(second);
    }

    @Test
    void evidenceIsOfTheShopItself() {
        String foreign = bench.market.texts("select id from products limit 1").getFirst();
        TestResponse refused = bench.admin
                .submit(
                        bench.form(bench.admin, "violations"),
                        "rule",
                        "late",
                        "evidence",
                        "Seen on Monday.",
                        "product",
                        foreign,
                        "order",
                        "V-00000-00000")
                .expect(422);
        assertThat(refused.one("#evidence").text()).isEqualTo("Seen on Monday.");
        assertThat(refused.page().select("[aria-invalid]")).hasSize(2);
        assertThat(bench.status()).isEqualTo("ACTIVE 0");
    }

    @Test
    void nobodyElseSeesOrAppealsIt() {
        bench.file("late");
        String id = bench.violation("OPEN");
        String appeal = "/seller/violations/" + id + "/appeal";
        TestVisitor staff = bench.market.member(bench.handle, "CATALOGUE");
        staff.get("/seller/violations").expect(404);
        staff.post(appeal, "appeal", "x", "version", "0").expect(404);
        bench.market.seller().post(appeal, "appeal", "x", "version", "0").expect(404);
        bench.owner.get(bench.path()).expect(404);
        bench.owner.get("/admin/violations/" + id).expect(404);
        bench.owner
                .post(bench.path() + "/violations", "rule", "late", "evidence", "x", "version", "1")
                .expect(404);
        bench.market.visitor().get("/admin/violations/" + id).expect(303);
        assertThat(bench.violation("OPEN")).isEqualTo(id);
    }
}
