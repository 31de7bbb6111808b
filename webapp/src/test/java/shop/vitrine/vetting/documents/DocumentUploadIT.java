package shop.vitrine.vetting.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.vitrine.SampleMarket;
import shop.vitrine.TestResponse;
import shop.vitrine.vetting.SampleApplications;

/** Bad documents are refused with a message at their field, and nothing is stored. */
class DocumentUploadIT {
    private static SampleMarket market;
    private static SampleApplications applications;
    private static SampleApplications.Applicant who;

    @BeforeAll
    static void open() {
        market = SampleMarket.open();
        applications = new SampleApplications(market);
        who = applications.nobody();
        who.visitor().post("/seller/apply", "kind", "INDIVIDUAL").expect(303);
    }

    static Stream<BadDocumentFile> bad() {
        return BadDocumentFile.all();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesBadFiles(BadDocumentFile paper) {
        refused(upload(paper.name(), paper.bytes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passport.pdf",
                "..\\\\..\\\\passport.pdf",
                "C:\\\\fakepath\\\\passport.pdf",
                "/etc/passport.pdf",
                "a/b.pdf",
                "..%2f..%2fpassport.pdf",
                "passport\u202Efdp.pdf"
            })
    void refusesTricksInNames(String name) {
        refused(upload(name, SampleDocumentFiles.pdf(1)));
    }

    @Test
    void tenMegabytesAreTakenAndOneByteMoreIsNot() {
        refused(upload("id.png", SampleDocumentFiles.png(ApplicationDocument.MAX_BYTES + 1)));
        upload("id.png", SampleDocumentFiles.png(ApplicationDocument.MAX_BYTES)).expect(303);
        assertThat(stored()).isEqualTo(1);
        TestResponse page = who.visitor().get("/seller/apply/steps/person");
        page.page().select("button[formaction$=removal]").stream()
                .map(button -> button.attr("formaction"))
                .forEach(path -> who.visitor().post(path).expect(303));
        assertThat(stored()).isZero();
    }

    @Test
    void takesNothingThatHasExpired() {
        Map<String, String> typed = new HashMap<>(applications.person());
        typed.put("answer.documentExpiry", "2020-01-01");
        refused(applications.send(who, "person", typed, "identity", "id.pdf", SampleDocumentFiles.pdf(1)));
    }

    @Test
    void anEmptyFileIsNone() {
        refused(upload("id.pdf", new byte[0]));
    }

    private static TestResponse upload(String name, byte[] bytes) {
        return applications.send(who, "person", applications.person(), "identity", name, bytes);
    }

    private static void refused(TestResponse reply) {
        reply.expect(422);
        assertThat(reply.one("#identity-error").text()).isNotBlank().doesNotContain("??");
        assertThat(reply.one("#identity").attr("aria-describedby")).contains("identity-error");
        assertThat(reply.page().getElementById("answer.name").val())
                .as("the rest is kept")
                .isEqualTo("Mara Lind");
        assertThat(stored()).isZero();
    }

    private static long stored() {
        return market.count("select count(*) from document_contents where application_id = ?", applications.id(who));
    }
}
