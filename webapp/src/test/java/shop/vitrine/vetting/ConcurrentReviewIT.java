package shop.vitrine.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

/** Conflicts between two admins during vetting. */
class ConcurrentReviewIT {
    private final SampleMarket market = SampleMarket.open();
    private final SampleApplications applications = new SampleApplications(market);

    @Test
    void ofTwoAdminsWhoTakeItAtOnceTheSecondIsToldWhoHasIt() throws Exception {
        var who = applications.submitted();
        TestVisitor visitor = market.anotherAdmin().with("Accept-Language", "en");
        TestVisitor other = market.anotherAdmin().with("Accept-Language", "en");
        List<TestResponse> replies =
                atOnce(() -> applications.claim(who, visitor), () -> applications.claim(who, other));
        assertThat(replies).extracting(TestResponse::status).containsExactlyInAnyOrder(303, 409);
        TestResponse second = replies.stream()
                .filter(reply -> reply.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(second.one(".notice.bad").text()).contains("Alex Admin is already reviewing");
    }

    @Test
    void anApplicationThatSomebodyLeftLyingIsTakenOver() {
        var who = applications.submitted();
        TestVisitor away = market.anotherAdmin().with("Accept-Language", "en");
        TestVisitor here = market.anotherAdmin();
        applications.claim(who, away).expect(303);
        var decision = away.get(applications.path(who)).one("form[action$=rejection]");
        here.submit(here.get(applications.path(who)).one("form[action$=claim]")).expect(303);
        here.get(applications.path(who)).one("form[action$=release]");
        assertThat(away.submit(decision, "why", "Not you").expect(409).text()).contains("Not you");
        assertThat(applications.status(who)).isEqualTo("IN_REVIEW");
    }

    @Test
    void nobodyDecidesAboutAShopOfTheirOwn() {
        var who = applications.submitted();
        TestVisitor admin = market.anotherAdmin().with("Accept-Language", "en");
        market.count("""
            with joined as (insert into members (shop_id, person_id, role, since)
                select a.shop_id, p.id, 'CATALOGUE', now() from seller_applications a, persons p
                where a.id = ? and p.admin order by p.registered_at desc limit 1 returning 1)
            select count(*) from joined
            """, applications.id(who));
        assertThat(applications.claim(who, admin).expect(409).text()).contains("your own application");
    }

    @Test
    void ofTwoDecisionsAtOnceOneIsDone() throws Exception {
        var who = applications.submitted();
        TestVisitor admin = market.anotherAdmin().with("Accept-Language", "en");
        applications.claim(who, admin);
        String version = admin.get(applications.path(who)).one("[name=version]").val();
        List<TestResponse> replies = atOnce(
                () -> admin.post(applications.path(who) + "/rejection", "why", "Not you", "version", version),
                () -> admin.post(
                        applications.path(who) + "/questions", "reason.city", "Which one?", "version", version));
        assertThat(replies).extracting(TestResponse::status).containsExactlyInAnyOrder(303, 409);
        assertThat(market.count(
                        "select count(*) from application_events where application_id = ? and kind in ('rejected',"
                                + " 'asked')",
                        applications.id(who)))
                .isEqualTo(1);
    }

    @Test
    void theSecondAdminIsToldWhatChangedAndKeepsWhatWasTyped() {
        var who = applications.submitted();
        TestVisitor first = market.anotherAdmin().with("Accept-Language", "en");
        applications.claim(who, first);
        String seen = first.get(applications.path(who)).one("[name=version]").val();
        applications.decide(who, first, "release").expect(303);
        applications.ask(who, market.anotherAdmin(), "city", "Which Amsterdam?");
        TestResponse late = first.post(
                        applications.path(who) + "/rejection", "why", "A long and careful reason", "version", seen)
                .expect(409);
        assertThat(late.one("#changed").text()).contains("Somebody else saved first", "More information requested");
        assertThat(late.text()).contains("A long and careful reason");
        assertThat(applications.status(who)).isEqualTo("MORE_NEEDED");
    }

    @Test
    void aBusinessNeedsTwoAdmins() {
        var who = applications.submittedBusiness();
        TestVisitor visitor = market.anotherAdmin().with("Accept-Language", "en");
        applications.approve(who, visitor).expect(303);
        assertThat(applications.status(who)).isEqualTo("IN_REVIEW");
        assertThat(applications.shopStatus(who)).isEqualTo("PENDING");
        assertThat(applications
                        .approve(who, visitor)
                        .expect(409)
                        .one(".notice.bad")
                        .text())
                .contains("second admin");
        applications.decide(who, visitor, "release").expect(303);
        applications.approve(who, market.anotherAdmin()).expect(303);
        assertThat(applications.shopStatus(who)).isEqualTo("ACTIVE");
    }

    private static List<TestResponse> atOnce(Callable<TestResponse> one, Callable<TestResponse> other)
            throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            return Stream.of(one, other).map(threads::submit).toList().stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }
    }
}
