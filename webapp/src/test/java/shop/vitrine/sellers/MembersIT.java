package shop.vitrine.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.SamplePerson;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

class MembersIT {
    private static final String PAGE = "/seller/settings/members";
    private static final String INVITATIONS = "/seller/settings/invitations";

    private final SampleMarket market = SampleMarket.open();
    private final SampleShop shop = SampleShops.empty();
    private final String email = "guest-" + UUID.randomUUID() + "@example.org";
    private final TestVisitor owner = shop.owner().with("Accept-Language", "en");

    @Test
    void whoIsInvitedRegistersAndWorks() {
        invite("FULFILMENT");
        String link = link();
        TestVisitor guest = market.visitor().with("Accept-Language", "en");
        String register = guest.get(link).expect(200).one("a[href^=/register]").attr("href");
        assertThat(register).contains("invitations");
        TestResponse registered =
                guest.post("/register", "name", "Sam", "email", email, "password", SamplePerson.PASSWORD, "to", link);
        assertThat(registered.expect(303).header("Location")).endsWith(link);
        guest.submit(guest.get(link).expect(200).one("main form")).expect(303);
        assertThat(roles()).contains("FULFILMENT");
        guest.get("/seller/settings/mail-preferences").expect(200);
        guest.get(link).expect(404);
        assertThat(market.count(
                        "select count(*) from audit_entries where action = 'member.joined' and subject = ?",
                        "shop:" + shop.id()))
                .isPositive();
    }

    @Test
    void theMailArrives() throws InterruptedException {
        invite("CATALOGUE");
        TestVisitor catcher = new TestVisitor(market.local().mailUrl());
        String all = "";
        for (int tries = 0; tries < 40 && !all.contains(email); tries++) {
            Thread.sleep(500);
            all = catcher.get("/mails.json").text();
        }
        assertThat(all).contains(email, "/seller/invitations/");
    }

    @Test
    void theWrongAccountIsTold() {
        invite("CATALOGUE");
        TestVisitor other = market.buyer().with("Accept-Language", "en");
        assertThat(other.get(link()).expect(200).one("[role=alert]").text()).contains(email, SampleMarket.BUYER);
        other.post(link()).expect(409);
        market.visitor().post(link()).expect(303);
        assertThat(roles()).containsExactly("OWNER");
    }

    @Test
    void aLinkIsGoodUntilTheNextOneOrTheSeventhDay() {
        invite("CATALOGUE");
        String first = link();
        String id = market.texts("select id from invitations where email = ?::citext", email)
                .getFirst();
        assertThat(owner.post(INVITATIONS + "/" + id + "/again").expect(422).text())
                .contains("five minutes");
        market.texts("update invitations set sent_at = sent_at - interval '6 minutes' where id = ? returning id", id);
        owner.post(INVITATIONS + "/" + id + "/again").expect(303);
        String second = link();
        market.visitor().get(first).expect(404);
        market.visitor().get(second).expect(200);
        TestResponse withdrawn = owner.follow(owner.post(INVITATIONS + "/" + id + "/withdrawal"));
        market.visitor().get(second).expect(404);
        owner.submit(withdrawn.one(".notice form")).expect(303);
        market.visitor().get(link()).expect(200);
        market.texts("update invitations set expires_at = now() where id = ? returning id", id);
        market.visitor().get(link()).expect(404);
    }

    @Test
    void nobodyIsInvitedTwiceOrWithoutEnd() {
        assertThat(owner.post(INVITATIONS, "email", "nonsense", "role", "CATALOGUE")
                        .expect(422)
                        .one("#email-error")
                        .text())
                .contains("address");
        owner.post(INVITATIONS, "email", email, "role", "KING").expect(422);
        invite("CATALOGUE");
        owner.post(INVITATIONS, "email", email.toUpperCase(), "role", "CATALOGUE")
                .expect(422);
        market.texts("update invitations set mail_count = 30 where email = ?::citext returning id", email);
        assertThat(owner.post(INVITATIONS, "email", "more-" + email, "role", "CATALOGUE")
                        .expect(422)
                        .one("#email-error")
                        .text())
                .contains("30");
    }

    @Test
    void whoIsRemovedIsOutAtOnce() {
        TestVisitor other = shop.owner();
        other.post("/seller/shop", "shop", shop.id()).expect(303);
        String person = idOf("other");
        TestResponse removed =
                owner.follow(owner.post(PAGE + "/" + person + "/removal").expect(303));
        other.get("/seller/settings").expect(404);
        other.get("/seller/settings/mail-preferences").expect(404);
        assertThat(market.count("select count(*) from sessions where person_id = ? and shop_id is not null", person))
                .isZero();
        owner.submit(removed.one(".notice form")).expect(303);
        assertThat(market.count("select count(*) from invitations where closed_at is null and shop_id = ?", shop.id()))
                .isEqualTo(1);
    }

    @Test
    void whomARemovedOwnerInvitedIsNotLetIn() {
        TestVisitor other = shop.owner().with("Accept-Language", "en");
        other.post(INVITATIONS, "email", email, "role", "OWNER").expect(303);
        String link = link();
        market.visitor().get(link).expect(200);
        owner.post(PAGE + "/" + idOf("other") + "/removal").expect(303);
        market.visitor().get(link).expect(404);
    }

    @Test
    void aFormGoesToTheShopThatItWasMadeFor() {
        String first = shop.id();
        String second = SampleShops.empty().id();
        market.texts(
                "insert into members (shop_id, person_id, role, since) values (?, ?, 'OWNER', now()) returning shop_id",
                second,
                idOf("owner"));
        owner.post("/seller/shop", "shop", first).expect(303);
        var form =
                owner.get("/seller/settings/mail-preferences").one("form[action^=/seller/settings/mail-preferences?]");
        owner.post("/seller/shop", "shop", second).expect(303);
        owner.get("/seller").one("#desk-shop option[selected][value=" + second + "]");
        owner.post(form.attr("action")).expect(303);
        assertThat(market.texts(
                        "select shop_id from members where person_id = ? and not receives_order_mails", idOf("owner")))
                .containsExactly(first);
        owner.post("/seller/settings/mail-preferences?shop=nobodys00000").expect(404);
    }

    @Test
    void aShopKeepsAnOwner() {
        String me = idOf("owner");
        assertThat(owner.post(PAGE + "/" + me + "/role", "role", "CATALOGUE", "version", "OWNER")
                        .expect(409)
                        .text())
                .contains("needs an owner");
        owner.post(PAGE + "/" + me + "/removal").expect(409);
        owner.post("/seller/settings/mail-preferences/leave").expect(409);
        assertThat(roles()).containsExactly("OWNER");
    }

    @Test
    void ofTwoWhoRemoveEachOtherOneStays() {
        TestVisitor other = shop.owner();
        String theirs = idOf("other");
        String mine = idOf("owner");
        var one = CompletableFuture.supplyAsync(() -> owner.post(PAGE + "/" + theirs + "/removal"));
        var two = CompletableFuture.supplyAsync(() -> other.post(PAGE + "/" + mine + "/removal"));
        List<Integer> answers = List.of(one.join().status(), two.join().status());
        assertThat(answers).containsOnlyOnce(303);
        assertThat(answers).anyMatch(status -> status == 409 || status == 404);
        assertThat(roles()).containsExactly("OWNER");
    }

    @Test
    void aRoleThatSomebodyChangedMeanwhileIsNotOverwritten() {
        shop.member("CATALOGUE");
        String person = idOf("other");
        owner.post(PAGE + "/" + person + "/role", "role", "FULFILMENT", "version", "OWNER")
                .expect(409);
        assertThat(roles()).containsExactlyInAnyOrder("OWNER", "CATALOGUE");
        owner.post(PAGE + "/" + person + "/role", "role", "FULFILMENT", "version", "CATALOGUE")
                .expect(303);
        assertThat(roles()).containsExactlyInAnyOrder("OWNER", "FULFILMENT");
        owner.post(PAGE + "/0000nobody00/role", "role", "OWNER", "version", "OWNER")
                .expect(404);
    }

    @Test
    void settingsAreForOwners() {
        for (String role : List.of("CATALOGUE", "FULFILMENT")) {
            TestVisitor staff = shop.member(role);
            for (String path : List.of("", "/delivery", "/holiday", "/members", "/invitations"))
                staff.get("/seller/settings" + path).expect(404);
            for (String path : List.of("", "/delivery", "/delivery/rows", "/holiday", "/holiday/end", "/invitations"))
                staff.post("/seller/settings" + path, "email", email, "role", "OWNER")
                        .expect(404);
            staff.post(PAGE + "/" + idOf("owner") + "/removal").expect(404);
            staff.get("/seller/settings/mail-preferences").expect(200);
            staff.post("/seller/settings/mail-preferences/leave").expect(303);
            staff.get("/seller/settings/mail-preferences").expect(404);
        }
        market.visitor().get(PAGE).expect(303);
        market.seller().post(PAGE + "/" + idOf("owner") + "/removal").expect(404);
    }

    private void invite(String role) {
        owner.post(INVITATIONS, "email", email, "role", role).expect(303);
    }

    /** Link in the guest's latest mail. */
    private String link() {
        return market.texts(
                        "select substring(html from '/seller/invitations/[A-Za-z0-9_-]+') from outgoing_mails"
                                + " where recipient = ? order by id desc limit 1",
                        email)
                .getFirst();
    }

    private List<String> roles() {
        return market.texts("select role from members where shop_id = ?", shop.id());
    }

    /** The first member is this test's owner. */
    private String idOf(String who) {
        return market.texts(
                        "select person_id from members where shop_id = ? order by since "
                                + (who.equals("owner") ? "" : "desc"),
                        shop.id())
                .getFirst();
    }
}
