package shop.vitrine.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;
import shop.vitrine.listings.SampleProducts;

/** A shop asks to sell knives, and admins decide. */
class ApprovalsIT {
    private final SampleMarket market = SampleMarket.open();
    private final SampleShop shop = SampleShops.empty();
    private final TestVisitor seller = shop.member("CATALOGUE");

    @Test
    void aRestrictedCategoryIsAskedForAndGranted() {
        forget();
        String id = SampleProducts.draft(seller, "Knife " + System.nanoTime());
        Element form = form(id);
        seller.submit(form, "category", "knives", "attribute.blade", "18", "then", "save")
                .expect(303);
        TestResponse refused = seller.submit(form(id), "then", "publish");
        assertThat(refused.expect(422).one("#lacks").parent().select("li")).hasSize(1);
        seller.post("/seller/approvals", "category", "knives", "words", "short").expect(422);
        seller.post(
                        "/seller/approvals",
                        "category",
                        "knives",
                        "product",
                        id,
                        "words",
                        "We check the age of everybody at the door.")
                .expect(303);
        String request = waiting();
        seller.post("/admin/approvals/" + request, "to", "granted").expect(404);
        TestVisitor admin = market.admin();
        admin.post("/admin/approvals/" + request, "to", "refused").expect(422);
        admin.post("/admin/approvals/" + request, "to", "granted").expect(303);
        admin.post("/admin/approvals/" + request, "to", "refused", "reason", "Too late")
                .expect(409);
        assertThat(market.count("select count(*) from audit_entries where action = 'category.granted'"))
                .isPositive();
        seller.submit(form(id), "then", "publish").expect(303);
        admin.post("/admin/approvals/" + request, "to", "revoked", "reason", "Not at the door after all")
                .expect(303);
    }

    @Test
    void ofTwoAdminsWhoDecideAtOnceTheSecondIsToldAndKeepsWhatWasTyped() {
        String path = "/admin/approvals/" + asked();
        TestVisitor visitor = market.anotherAdmin().with("Accept-Language", "en");
        TestVisitor other = market.anotherAdmin().with("Accept-Language", "en");
        var first = CompletableFuture.supplyAsync(() -> visitor.post(path, "to", "refused", "reason", "Not for me"));
        var second = CompletableFuture.supplyAsync(() -> other.post(path, "to", "refused", "reason", "Not for me"));
        List<TestResponse> replies = List.of(first.join(), second.join());
        assertThat(replies).extracting(TestResponse::status).containsExactlyInAnyOrder(303, 409);
        assertThat(replies)
                .filteredOn(reply -> reply.status() == 409)
                .allSatisfy(reply -> assertThat(reply.one("[role=alert]").text())
                        .contains("Somebody else saved first", "Not for me"));
    }

    @Test
    void aRefusalNeedsAReasonAndNobodyDecidesForAShopOfTheirOwn() {
        String request = asked();
        TestVisitor admin = market.anotherAdmin().with("Accept-Language", "en");
        String longer = "No".repeat(600);
        TestResponse refused = admin.post("/admin/approvals/" + request, "to", "refused", "reason", longer)
                .expect(422);
        assertThat(refused.page().getElementById("reason." + request).val()).isEqualTo(longer);
        market.count("""
            with joined as (insert into members (shop_id, person_id, role, since)
                select ?, id, 'CATALOGUE', now() from persons where admin order by registered_at desc limit 1
                returning 1)
            select count(*) from joined
            """, shop.id());
        assertThat(admin.post("/admin/approvals/" + request, "to", "granted")
                        .expect(422)
                        .text())
                .contains("You work for this shop");
        assertThat(waiting()).isEqualTo(request);
    }

    private Element form(String id) {
        return seller.get("/seller/products/" + id).expect(200).one("#sheet");
    }

    /** @return id of a pending request */
    private String asked() {
        forget();
        seller.post("/seller/approvals", "category", "knives", "words", "We check the age of everybody at the door.")
                .expect(303);
        return waiting();
    }

    private void forget() {
        market.texts(
                "delete from category_approvals where category = 'knives' and shop_id = ? returning id", shop.id());
    }

    private String waiting() {
        return market.texts(
                        "select id from category_approvals where category = 'knives' and status = 'OPEN' and shop_id ="
                                + " ?",
                        shop.id())
                .getFirst();
    }
}
