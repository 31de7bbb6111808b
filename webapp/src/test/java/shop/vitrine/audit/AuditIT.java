package shop.vitrine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

/** The audit log is paged, and tampering is detected, whoever does it. */
class AuditIT {
    private final SampleMarket market = SampleMarket.open();
    private final TestVisitor admin = market.admin().with("Accept-Language", "en");
    private final String subject = "test:" + UUID.randomUUID();

    @Test
    void entriesAreFoundByWhatTheySay() {
        write("thing.made", "{}", "{\"colour\":\"red\"}");
        write("thing.painted", "{\"colour\":\"red\",\"size\":\"4\"}", "{\"colour\":\"<b>blue\",\"size\":\"4\"}");
        TestResponse page = admin.get("/admin/audit?subject=" + subject).expect(200);
        assertThat(page.page().select(".entry-action").eachText()).containsExactly("thing.painted", "thing.made");
        Element painted = page.page().selectFirst(".audit-entry");
        assertThat(painted.select("del").text()).endsWith("red");
        assertThat(painted.select("ins").text()).endsWith("<b>blue");
        assertThat(painted.select(".is-same").text()).isEqualTo("size 4");
        assertThat(entries("subject=" + subject + "&action=thing.made")).isEqualTo(1);
        assertThat(entries("subject=" + subject + "&to=2020-01-01")).isZero();
        assertThat(entries("subject=" + subject + "&from=2020-01-01&person=nobody@example.org"))
                .isZero();
        admin.get("/admin/audit?from=x&to=99&after=-1&person=%7B%7D").expect(200);
        market.buyer().get("/admin/audit").expect(404);
        market.visitor().post("/admin/audit/checks").expect(303);
    }

    @Test
    void aLongLogIsWalkedBothWays() {
        for (int i = 0; i < AuditEntries.PAGE_SIZE + 5; i++) write("thing.counted", "{}", "{\"n\":\"" + i + "\"}");
        TestResponse newest = admin.get("/admin/audit?subject=" + subject).expect(200);
        assertThat(newest.page().select(".audit-entry")).hasSize(AuditEntries.PAGE_SIZE);
        assertThat(newest.page().select("a[rel=prev]")).isEmpty();
        TestResponse older = admin.get(newest.one("a[rel=next]").attr("href")).expect(200);
        assertThat(older.page().select(".audit-entry")).hasSize(5);
        assertThat(older.page().select("a[rel=next]")).isEmpty();
        TestResponse back = admin.get(older.one("a[rel=prev]").attr("href")).expect(200);
        assertThat(back.page().select(".entry-number").eachText())
                .isEqualTo(newest.page().select(".entry-number").eachText());
    }

    @Test
    void aChangedEntryIsNoticed() throws SQLException {
        long entry = write("thing.made", "{}", "{\"colour\":\"red\"}");
        assertThat(check().page().select(".chain .good-words")).isNotEmpty();
        asOwner("update audit_entries set after = '{\"colour\":\"green\"}' where id = " + entry);
        try {
            assertThat(check().one(".chain .bad-words").text()).contains("Entry " + entry + " ");
        } finally {
            asOwner("update audit_entries set after = '{\"colour\":\"red\"}' where id = " + entry);
        }
        assertThat(check().page().select(".chain .good-words")).isNotEmpty();
    }

    @Test
    void anEndThatWasCutOffIsNoticed() throws SQLException {
        long entry = write("thing.made", "{}", "{}");
        asOwner("create table cut_off as select * from audit_entries where id = " + entry
                + "; delete from audit_entries where id = " + entry);
        try {
            assertThat(check().one(".chain .bad-words").text()).contains("Entry " + entry + " ");
        } finally {
            asOwner("insert into audit_entries select * from cut_off; drop table cut_off");
        }
        assertThat(check().page().select(".chain .good-words")).isNotEmpty();
    }

    private TestResponse check() {
        admin.post("/admin/audit/checks").expect(303);
        return admin.get("/admin/audit").expect(200);
    }

    private int entries(String query) {
        return admin.get("/admin/audit?" + query)
                .expect(200)
                .page()
                .select(".audit-entry")
                .size();
    }

    private long write(String action, String before, String after) {
        return market.count(
                "select audit_append(now(), null, ?, ?, ?::jsonb, ?::jsonb)", action, subject, before, after);
    }

    /** As the tables' owner, who can bypass the trigger. */
    private void asOwner(String sql) throws SQLException {
        try (Connection owner = market.owner();
                var statement = owner.createStatement()) {
            statement.execute("alter table audit_entries disable trigger append_only; " + sql
                    + "; alter table audit_entries enable trigger append_only");
        }
    }
}
