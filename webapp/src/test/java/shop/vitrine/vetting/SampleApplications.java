package shop.vitrine.vetting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.nodes.Element;
import shop.vitrine.SampleMarket;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;
import shop.vitrine.vetting.documents.SampleDocumentFiles;

/** Applications brought to their states over HTTP, form by form. */
public final class SampleApplications {
    private static final String LETTERS = "abeghkmopstuwy";

    private final SampleMarket market;

    public SampleApplications(SampleMarket market) {
        this.market = market;
    }

    public record Applicant(TestVisitor visitor, String email, String handle) {}

    public Applicant nobody() {
        String handle = "t" + random(12);
        String email = handle + "@example.org";
        TestVisitor visitor = market.visitor().with("Accept-Language", "en");
        visitor.post("/register", "name", "Mara Lind", "email", email, "password", "kitchen otter balloon 41")
                .expect(303);
        market.count(
                "with confirmed as (update persons set confirmed_at = now() where email = ?::citext returning 1)"
                        + " select count(*) from confirmed",
                email);
        return new Applicant(visitor, email, handle);
    }

    /** An individual's, complete but not submitted. */
    public Applicant draft() {
        Applicant who = nobody();
        who.visitor().post("/seller/apply", "kind", "INDIVIDUAL").expect(303);
        fill(who, "person", person(), "identity", "passport.pdf", SampleDocumentFiles.pdf(2));
        shopAndBank(who);
        return who;
    }

    public Applicant submitted() {
        return submit(draft());
    }

    /** A company's, submitted. */
    public Applicant submittedBusiness() {
        Applicant who = nobody();
        who.visitor().post("/seller/apply", "kind", "BUSINESS").expect(303);
        Map<String, String> company = new HashMap<>(person());
        company.keySet().retainAll(List.of("answer.street", "answer.postalCode", "answer.city", "answer.country"));
        company.putAll(Map.of("answer.country", "NL", "answer.postalCode", "1012ab"));
        company.putAll(Map.of(
                "answer.legalName", "Lind BV", "answer.registerNumber", digits(8), "answer.vatId", "NL123456789B01"));
        fill(who, "company", company, "licence", "register.png", SampleDocumentFiles.picture("png"));
        fill(
                who,
                "owners",
                Map.of(
                        "answer.owner.0.name",
                        "Mara Lind",
                        "answer.owner.0.birthDate",
                        "1990-05-31",
                        "answer.owner.0.country",
                        "NL",
                        "answer.owner.0.share",
                        "60"),
                null,
                null,
                null);
        fill(
                who,
                "representative",
                Map.of(
                        "answer.representativeName",
                        "Mara Lind",
                        "answer.representativeNumber",
                        "R" + digits(8),
                        "answer.representativeExpiry",
                        "2035-01-01"),
                "representative",
                "id.jpg",
                SampleDocumentFiles.picture("jpg"));
        shopAndBank(who);
        return submit(who);
    }

    /** An admin asked about the identity document. */
    public Applicant moreNeeded() {
        Applicant who = submitted();
        ask(who, market.admin(), "identity", "It cannot be read.");
        return who;
    }

    public Applicant approved() {
        Applicant who = submitted();
        approve(who, market.admin()).expect(303);
        return who;
    }

    public String id(Applicant who) {
        return market.texts(
                        "select a.id from seller_applications a join persons p on p.id = a.person_id where p.email ="
                                + " ?::citext",
                        who.email())
                .getFirst();
    }

    /** URL of the review. */
    public String path(Applicant who) {
        return "/admin/applications/" + id(who);
    }

    public String status(Applicant who) {
        return market.texts("select status from seller_applications where id = ?", id(who))
                .getFirst();
    }

    public String shopStatus(Applicant who) {
        return market.texts("select status from shops where handle = ?::citext", who.handle())
                .getFirst();
    }

    public TestResponse claim(Applicant who, TestVisitor admin) {
        return admin.post(path(who) + "/claim");
    }

    public void ask(Applicant who, TestVisitor admin, String field, String reason) {
        claim(who, admin);
        decide(who, admin, "questions", "reason." + field, reason).expect(303);
    }

    /** Claims, ticks everything and approves. */
    public TestResponse approve(Applicant who, TestVisitor admin) {
        claim(who, admin);
        String[] items = admin.get(path(who)).expect(200).page().select("input[name=item]").stream()
                .flatMap(item -> java.util.stream.Stream.of("item", item.val()))
                .toArray(String[]::new);
        decide(who, admin, "checks", items).expect(303);
        return decide(who, admin, "approval");
    }

    /** Submits a review form with its current version. */
    public TestResponse decide(Applicant who, TestVisitor admin, String what, String... fields) {
        String version = admin.get(path(who)).expect(200).one("[name=version]").val();
        String[] all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "version";
        all[fields.length + 1] = version;
        return admin.post(path(who) + "/" + what, all);
    }

    /** Fills in a step. @param field of the document, or null */
    public TestResponse fill(
            Applicant who, String step, Map<String, String> typed, String field, String name, byte[] file) {
        return send(who, step, typed, field, name, file).expect(303);
    }

    public TestResponse send(
            Applicant who, String step, Map<String, String> typed, String field, String name, byte[] file) {
        Element form =
                who.visitor().get("/seller/apply/steps/" + step).expect(200).one("form#step");
        List<TestVisitor.FormFile> files =
                file == null ? List.of() : List.of(new TestVisitor.FormFile(field, name, file));
        return who.visitor().submit(form, typed, files);
    }

    public Applicant submit(Applicant who) {
        who.visitor().post("/seller/apply/submission").expect(303);
        return who;
    }

    /** Valid answers with a unique document. */
    public Map<String, String> person() {
        return Map.of(
                "answer.name", "Mara Lind",
                "answer.birthDate", "1990-05-31",
                "answer.street", "Damrak 1",
                "answer.postalCode", "75001",
                "answer.city", "Amsterdam",
                "answer.country", "FR",
                "answer.taxId", digits(13),
                "answer.documentNumber", "S" + digits(8),
                "answer.documentExpiry", "2035-01-01");
    }

    private void shopAndBank(Applicant who) {
        fill(who, "shop", Map.of("answer.handle", who.handle(), "answer.shopName", "Studio Lind"), null, null, null);
        fill(who, "bank", Map.of("answer.iban", iban(), "answer.holder", "Mara Lind"), null, null, null);
    }

    /** A valid, unused Dutch IBAN. */
    public static String iban() {
        return org.iban4j.Iban.random(org.iban4j.CountryCode.NL).toString();
    }

    private static String digits(int count) {
        StringBuilder digits = new StringBuilder("1");
        while (digits.length() < count)
            digits.append(ThreadLocalRandom.current().nextInt(10));
        return digits.toString();
    }

    private static String random(int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++)
            letters.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        return letters.toString();
    }
}
