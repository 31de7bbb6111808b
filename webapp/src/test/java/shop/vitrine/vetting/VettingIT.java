package shop.vitrine.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;
import shop.vitrine.vetting.documents.SampleDocumentFiles;

/** From an application to an open shop. */
class VettingIT {
    private static SampleMarket market;
    private static SampleApplications applications;

    @BeforeAll
    static void open() {
        market = SampleMarket.open();
        applications = new SampleApplications(market);
    }

    @Test
    void anApprovedApplicationOpensTheShop() {
        var who = applications.submitted();
        assertThat(applications.status(who)).isEqualTo("SUBMITTED");
        assertThat(applications.shopStatus(who)).isEqualTo("PENDING");
        who.visitor().get("/seller").expect(200);
        market.visitor().get("/@" + who.handle()).expect(404);
        applications.approve(who, market.admin()).expect(303);
        assertThat(applications.status(who)).isEqualTo("APPROVED");
        assertThat(applications.shopStatus(who)).isEqualTo("ACTIVE");
        market.visitor().get("/@" + who.handle()).expect(200);
        assertThat(market.texts(
                        "select legal_name || ', ' || registered_city from business_profiles t join shops s on s.id ="
                                + " t.shop_id where s.handle = ?::citext",
                        who.handle()))
                .containsExactly("Mara Lind, Amsterdam");
        assertThat(market.texts(
                        "select action from audit_entries where subject = ? order by id",
                        "application:" + applications.id(who)))
                .containsSubsequence(
                        "application.begun", "application.submitted", "application.claimed", "application.approved");
        assertThat(market.texts("select subject from outgoing_mails where recipient = ? order by id", who.email()))
                .contains("We have received your application", "Your shop is open");
    }

    @Test
    void whatIsAskedStandsBesideItsField() {
        var who = applications.moreNeeded();
        TestResponse standing = who.visitor().get("/seller/apply").expect(200);
        assertThat(standing.one(".apply-asked").text()).contains("It cannot be read.");
        TestResponse step = who.visitor().get("/seller/apply/steps/person").expect(200);
        assertThat(step.one(".apply-document .apply-reason").text()).contains("It cannot be read.");
        assertThat(market.texts(
                                "select plain_text from outgoing_mails where recipient = ? order by id desc limit 1",
                                who.email())
                        .getFirst())
                .contains("It cannot be read.");
        applications.fill(
                who, "person", applications.person(), "identity", "better.jpg", SampleDocumentFiles.picture("jpg"));
        applications.submit(who);
        assertThat(applications.status(who)).isEqualTo("IN_REVIEW");
        TestResponse bench = market.admin().get(applications.path(who)).expect(200);
        assertThat(bench.page().select(".vetting-viewer .chip"))
                .as("the one before is kept")
                .hasSize(2);
    }

    @Test
    void aRejectionCanBeAppealedOnce() {
        var who = applications.submitted();
        applications.claim(who, market.admin());
        applications
                .decide(who, market.admin(), "rejection", "why", "The document is somebody else's")
                .expect(303);
        assertThat(who.visitor().get("/seller/apply").one(".apply-said").text()).contains("somebody else's");
        who.visitor().post("/seller/apply/appeal").expect(422);
        who.visitor()
                .post("/seller/apply/appeal", "appeal", "It is mine, I have married")
                .expect(303);
        assertThat(market.admin().get(applications.path(who)).text()).contains("I have married");
        applications.claim(who, market.admin()).expect(409);
        TestVisitor other = market.anotherAdmin();
        applications.claim(who, other).expect(303);
        applications.decide(who, other, "rejection", "why", "Still not").expect(303);
        assertThat(who.visitor().get("/seller/apply").page().select("form[action$=appeal]"))
                .isEmpty();
    }

    @Test
    void theSameBankAccountIsShownToTheAdmin() {
        String iban = SampleApplications.iban();
        var applicant = applications.draft();
        applications.fill(applicant, "bank", Map.of("answer.iban", iban, "answer.holder", "M"), null, null, null);
        applications.submit(applicant);
        var other = applications.draft();
        applications.fill(
                other,
                "bank",
                Map.of("answer.iban", iban.toLowerCase().replaceAll("(.{4})", "$1 "), "answer.holder", "M"),
                null,
                null,
                null);
        applications.submit(other);
        assertThat(market.admin()
                        .get(applications.path(other))
                        .one("[aria-labelledby=duplicates]")
                        .text())
                .contains(applications.id(applicant));
    }

    @Test
    void anotherWindowIsNotOverwritten() {
        var who = applications.draft();
        var early = who.visitor().get("/seller/apply/steps/person").one("form#step");
        applications.fill(who, "person", Map.of("answer.city", "Utrecht"), null, null, null);
        TestResponse late = who.visitor()
                .submit(early, Map.of("answer.city", "Leiden"), List.of())
                .expect(409);
        assertThat(late.one("[role=alert]").text()).contains("Utrecht");
        assertThat(late.page().getElementById("answer.city").val()).isEqualTo("Leiden");
        who.visitor().submit(late.one("form#step"), Map.of(), List.of()).expect(303);
    }

    @Test
    void handlesOfTheMarketAndOfOthersAreRefused() {
        var who = applications.draft();
        for (String handle : List.of("official.noor", "leafy.noor", "1eafynoor", "Leafy Noor"))
            assertThat(applications
                            .send(who, "shop", Map.of("answer.handle", handle), null, null, null)
                            .expect(422)
                            .page()
                            .getElementById("answer.handle-error"))
                    .as(handle)
                    .isNotNull();
    }

    @Test
    void strangersSeeNothing() {
        var who = applications.submitted();
        String document = market.texts(
                        "select id from application_documents where application_id = ?", applications.id(who))
                .getFirst();
        String own = "/seller/apply/documents/" + document;
        String page = applications.path(who) + "/documents/" + document + "/pages/1";
        for (TestVisitor stranger : List.of(
                market.buyer(), market.seller(), applications.submitted().visitor())) {
            stranger.get(own).expect(404);
            stranger.get(applications.path(who)).expect(404);
            stranger.get(page).expect(404);
            stranger.post(applications.path(who) + "/claim").expect(404);
        }
        market.visitor().get(own).expect(303);
        TestResponse file = who.visitor().get(own).expect(200);
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox");
        long looks = looks(who);
        TestResponse shown = market.admin().get(page).expect(200);
        assertThat(shown.header("Content-Type")).isEqualTo("image/png");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(looks(who)).isEqualTo(looks + 1);
        market.admin().get(page.replace("/pages/1", "/pages/3")).expect(404);
    }

    @Test
    void nothingPersonalStandsInTheDatabase() throws Exception {
        var who = applications.submitted();
        assertThat(market.texts(
                        "select to_json(a)::text || encode(a.ciphertext, 'escape') from seller_applications a where id"
                                + " = ?",
                        applications.id(who)))
                .allSatisfy(row -> assertThat(row).doesNotContain("Lind", "Damrak", "1990"));
        assertThat(market.texts(
                        "select encode(ciphertext, 'escape') from document_contents where application_id = ?",
                        applications.id(who)))
                .allSatisfy(row -> assertThat(row).doesNotContain("%PDF", "Passport"));
        try (var app = market.app();
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            for (String scope : List.of("market", "admin", "shop:x")) {
                statement.execute("select set_config('vitrine.scope', '" + scope + "', true)");
                for (String table : List.of(
                        "seller_applications",
                        "application_documents",
                        "document_contents",
                        "application_events",
                        "application_fingerprints",
                        "application_corrections",
                        "application_checks"))
                    try (var rows = statement.executeQuery("select count(*) from " + table)) {
                        rows.next();
                        assertThat(rows.getLong(1)).as(table + " in " + scope).isZero();
                    }
            }
        }
    }

    private static long looks(SampleApplications.Applicant who) {
        return market.count(
                "select count(*) from audit_entries where action = 'document.seen' and subject = ?",
                "application:" + applications.id(who));
    }
}
