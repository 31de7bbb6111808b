package shop.vitrine.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.vitrine.platform.encryption.EnvelopeEncryption;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.tenants.Stamp;
import shop.vitrine.vetting.form.ApplicantKind;
import shop.vitrine.vetting.form.ApplicationAnswers;
import shop.vitrine.web.conflict.Version;

class SellerApplicationTest {
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
    private static final Version UNSEEN = Version.NONE;
    private final EnvelopeEncryption encryption = new EnvelopeEncryption(null, false);

    private SellerApplication submitted(ApplicantKind kind) {
        SellerApplication application = new SellerApplication("mara", kind, encryption, NOW);
        application.submit(NOW);
        return application;
    }

    private SellerApplication checked(ApplicantKind kind, String admin) {
        SellerApplication application = submitted(kind);
        check(application, admin);
        return application;
    }

    private static void check(SellerApplication application, String admin) {
        application.claim(UNSEEN, new Stamp(admin, NOW));
        application.check(Set.copyOf(application.kind().checklist()), new Stamp(admin, NOW));
    }

    @Test
    void oneAdminApprovesAnIndividual() {
        SellerApplication application = checked(ApplicantKind.INDIVIDUAL, "ada");
        assertThat(application.approve(new Stamp("ada", NOW))).isTrue();
        assertThat(application.status()).isEqualTo(ApplicationStatus.APPROVED);
        assertThat(application.claimedBy()).isNull();
    }

    @Test
    void aBusinessNeedsTwoDifferentAdmins() {
        SellerApplication application = checked(ApplicantKind.BUSINESS, "ada");
        assertThat(application.approve(new Stamp("ada", NOW))).isFalse();
        assertThat(application.status()).isEqualTo(ApplicationStatus.IN_REVIEW);
        application.claim(UNSEEN, new Stamp("ada", NOW));
        assertThatThrownBy(() -> application.approve(new Stamp("ada", NOW))).isInstanceOf(NotAllowed.class);
        application.release(new Stamp("ada", NOW));
        application.claim(UNSEEN, new Stamp("bob", NOW));
        assertThatThrownBy(() -> application.approve(new Stamp("bob", NOW)))
                .as("has checked nothing himself")
                .isInstanceOf(NotAllowed.class);
        application.check(Set.copyOf(ApplicantKind.BUSINESS.checklist()), new Stamp("bob", NOW));
        assertThat(application.approve(new Stamp("bob", NOW))).isTrue();
    }

    @Test
    void askingForMoreTakesTheFirstApprovalBack() {
        SellerApplication application = checked(ApplicantKind.BUSINESS, "ada");
        application.approve(new Stamp("ada", NOW));
        application.claim(UNSEEN, new Stamp("bob", NOW));
        application.ask(Map.of("vatId", "Whose is it?"), new Stamp("bob", NOW));
        assertThat(application.firstApprovedBy()).isNull();
        application.submit(NOW);
        assertThat(application.status()).isEqualTo(ApplicationStatus.IN_REVIEW);
        assertThat(application.reasons()).isEmpty();
        assertThat(application.claimedBy())
                .as("whoever is free goes on, should bob be gone")
                .isNull();
    }

    @Test
    void nobodyDecidesOnTheirOwnNorOnAnAppealAgainstThemselves() {
        SellerApplication application = submitted(ApplicantKind.INDIVIDUAL);
        assertThatThrownBy(() -> application.claim(UNSEEN, new Stamp(application.person(), NOW)))
                .hasMessage("OWN");
        application.claim(UNSEEN, new Stamp("ada", NOW));
        application.reject("No", new Stamp("ada", NOW));
        application.appeal("Yes", NOW);
        assertThatThrownBy(() -> application.claim(UNSEEN, new Stamp("ada", NOW)))
                .hasMessage("OWN_REJECTION");
        application.claim(UNSEEN, new Stamp("bob", NOW));
        assertThat(application.claimedBy()).isEqualTo("bob");
    }

    @Test
    void theSecondAdminIsRefusedTheClaim() {
        SellerApplication application = submitted(ApplicantKind.INDIVIDUAL);
        application.claim(UNSEEN, new Stamp("ada", NOW));
        assertThatThrownBy(() -> application.claim(UNSEEN, new Stamp("bob", NOW)))
                .hasMessage("CLAIMED");
        assertThatThrownBy(() -> application.reject("no", new Stamp("bob", NOW)))
                .isInstanceOf(NotAllowed.class);
        assertThat(application.status()).isEqualTo(ApplicationStatus.IN_REVIEW);
    }

    @Test
    void whoSawThatAnotherHasItMayTakeItOver() {
        SellerApplication application = checked(ApplicantKind.INDIVIDUAL, "ada");
        application.claim(Version.of(application.version()), new Stamp("bob", NOW));
        assertThat(application.claimedBy()).isEqualTo("bob");
        assertThatThrownBy(() -> application.approve(new Stamp("ada", NOW))).hasMessage("UNCLAIMED");
        assertThatThrownBy(() -> application.approve(new Stamp("bob", NOW))).hasMessage("UNCHECKED");
    }

    @Test
    void nothingIsApprovedUnchecked() {
        SellerApplication application = submitted(ApplicantKind.INDIVIDUAL);
        application.claim(UNSEEN, new Stamp("ada", NOW));
        assertThatThrownBy(() -> application.approve(new Stamp("ada", NOW))).hasMessage("UNCHECKED");
    }

    @Test
    void aRejectionIsAppealedOnce() {
        SellerApplication application = submitted(ApplicantKind.INDIVIDUAL);
        application.claim(UNSEEN, new Stamp("ada", NOW));
        application.reject("The document is not yours", new Stamp("ada", NOW));
        application.appeal("It is", NOW);
        assertThat(application.status()).isEqualTo(ApplicationStatus.IN_REVIEW);
        application.claim(UNSEEN, new Stamp("bob", NOW));
        application.reject("It is not", new Stamp("bob", NOW));
        assertThatThrownBy(() -> application.appeal("But", NOW)).hasMessage("APPEAL_GONE");
    }

    @Test
    void whatWasHandedInIsNotWrittenOver() {
        assertThatThrownBy(() -> submitted(ApplicantKind.INDIVIDUAL).saveAnswers(ApplicationAnswers.NONE, encryption))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> submitted(ApplicantKind.INDIVIDUAL).choose(ApplicantKind.BUSINESS))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void eachStepIsAnEventWithAVersion() {
        SellerApplication application = checked(ApplicantKind.INDIVIDUAL, "ada");
        assertThat(application.events())
                .extracting(ApplicationEvent::what)
                .containsExactly("begun", "submitted", "claimed", "checked");
        assertThat(application.events()).extracting(ApplicationEvent::version).containsExactly(1, 2, 3, 4);
        assertThat(Version.of(3).isNot(application.version())).isTrue();
        assertThat(Version.of(4).isNot(application.version())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyVerbOfTheVettingNeedsAClaimAndAnOpenReview(ApplicationStatus status) {
        Map<String, Consumer<SellerApplication>> verbs = Map.of(
                "ask", application -> application.ask(Map.of("name", "Whose?"), new Stamp("ada", NOW)),
                "approve", application -> application.approve(new Stamp("ada", NOW)),
                "reject", application -> application.reject("No", new Stamp("ada", NOW)),
                "release", application -> application.release(new Stamp("ada", NOW)),
                "check", application -> application.check(Set.of("name"), new Stamp("ada", NOW)));
        verbs.forEach((name, verb) -> {
            SellerApplication unclaimed = in(status);
            int version = unclaimed.version();
            assertThatThrownBy(() -> verb.accept(unclaimed)).as(name).isInstanceOf(NotAllowed.class);
            assertThat(unclaimed.status()).isEqualTo(status);
            assertThat(unclaimed.version()).isEqualTo(version);
        });
    }

    @ParameterizedTest
    @EnumSource
    void isClaimedWhileItWaitsOrIsReviewed(ApplicationStatus status) {
        SellerApplication application = in(status);
        if (status == ApplicationStatus.SUBMITTED || status == ApplicationStatus.IN_REVIEW) {
            application.claim(UNSEEN, new Stamp("ada", NOW));
            assertThat(application.claimedBy()).isEqualTo("ada");
            assertThat(application.status()).isEqualTo(ApplicationStatus.IN_REVIEW);
        } else {
            assertThatThrownBy(() -> application.claim(UNSEEN, new Stamp("ada", NOW)))
                    .isInstanceOf(NotAllowed.class);
            assertThat(application.claimedBy()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theApplicantWritesAndHandsInOnlyWhatIsOpen(ApplicationStatus status) {
        SellerApplication application = in(status);
        if (status.isOpen()) {
            application.saveAnswers(ApplicationAnswers.NONE, encryption);
            application.submit(NOW);
            assertThat(application.status().isOpen()).isFalse();
        } else {
            assertThatThrownBy(() -> application.saveAnswers(ApplicationAnswers.NONE, encryption))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> application.choose(ApplicantKind.BUSINESS)).isInstanceOf(NotAllowed.class);
            if (!status.mayBecome(ApplicationStatus.SUBMITTED))
                assertThatThrownBy(() -> application.submit(NOW)).isInstanceOf(NotAllowed.class);
            assertThat(application.status()).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyARejectionIsAppealed(ApplicationStatus status) {
        SellerApplication application = in(status);
        assertThat(application.mayAppeal()).isEqualTo(status == ApplicationStatus.REJECTED);
        if (application.mayAppeal()) {
            application.appeal("But it is mine", NOW);
            assertThat(application.status()).isEqualTo(ApplicationStatus.IN_REVIEW);
            assertThat(application.mayAppeal()).isFalse();
        } else assertThatThrownBy(() -> application.appeal("But", NOW)).isInstanceOf(NotAllowed.class);
    }

    private SellerApplication in(ApplicationStatus status) {
        SellerApplication application = new SellerApplication("mara", ApplicantKind.INDIVIDUAL, encryption, NOW);
        if (status == ApplicationStatus.DRAFT) return application;
        application.submit(NOW);
        if (status == ApplicationStatus.SUBMITTED) return application;
        check(application, "bob");
        switch (status) {
            case MORE_NEEDED -> application.ask(Map.of("name", "Whose?"), new Stamp("bob", NOW));
            case APPROVED -> application.approve(new Stamp("bob", NOW));
            case REJECTED -> application.reject("No", new Stamp("bob", NOW));
            default -> application.release(new Stamp("bob", NOW));
        }
        return application;
    }
}
