package shop.vitrine.tenants.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApplicationTest {
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
    private static final int UNSEEN = -1;
    private final Vault vault = new Vault(null, false);

    private Application submitted(Kind kind) {
        Application application = new Application("mara", kind, vault, NOW);
        application.submit(NOW);
        return application;
    }

    private Application checked(Kind kind, String admin) {
        Application application = submitted(kind);
        check(application, admin);
        return application;
    }

    private static void check(Application application, String admin) {
        application.claim(admin, UNSEEN, NOW);
        application.check(Set.copyOf(application.kind().checklist()), admin, NOW);
    }

    @Test
    void oneAdminApprovesAnIndividual() {
        Application application = checked(Kind.INDIVIDUAL, "ada");
        assertThat(application.approve("ada", NOW)).isTrue();
        assertThat(application.status()).isEqualTo(Status.APPROVED);
        assertThat(application.claimedBy()).isNull();
    }

    @Test
    void aBusinessNeedsTwoDifferentAdmins() {
        Application application = checked(Kind.BUSINESS, "ada");
        assertThat(application.approve("ada", NOW)).isFalse();
        assertThat(application.status()).isEqualTo(Status.IN_REVIEW);
        application.claim("ada", UNSEEN, NOW);
        assertThatThrownBy(() -> application.approve("ada", NOW)).isInstanceOf(NotNow.class);
        application.release("ada", NOW);
        application.claim("bob", UNSEEN, NOW);
        assertThatThrownBy(() -> application.approve("bob", NOW))
                .as("has checked nothing himself")
                .isInstanceOf(NotNow.class);
        application.check(Set.copyOf(Kind.BUSINESS.checklist()), "bob", NOW);
        assertThat(application.approve("bob", NOW)).isTrue();
    }

    @Test
    void askingForMoreTakesTheFirstApprovalBack() {
        Application application = checked(Kind.BUSINESS, "ada");
        application.approve("ada", NOW);
        application.claim("bob", UNSEEN, NOW);
        application.ask(Map.of("vatId", "Whose is it?"), "bob", NOW);
        assertThat(application.approvedOnceBy()).isNull();
        application.submit(NOW);
        assertThat(application.status()).isEqualTo(Status.IN_REVIEW);
        assertThat(application.reasons()).isEmpty();
        assertThat(application.claimedBy())
                .as("whoever is free goes on, should bob be gone")
                .isNull();
    }

    @Test
    void nobodyDecidesOnTheirOwnNorOnAnAppealAgainstThemselves() {
        Application application = submitted(Kind.INDIVIDUAL);
        assertThatThrownBy(() -> application.claim(application.person(), UNSEEN, NOW))
                .hasMessage("vetting.own");
        application.claim("ada", UNSEEN, NOW);
        application.reject("No", "ada", NOW);
        application.appeal("Yes", NOW);
        assertThatThrownBy(() -> application.claim("ada", UNSEEN, NOW)).hasMessage("vetting.appeal.own");
        application.claim("bob", UNSEEN, NOW);
        assertThat(application.claimedBy()).isEqualTo("bob");
    }

    @Test
    void theSecondAdminIsRefusedTheClaim() {
        Application application = submitted(Kind.INDIVIDUAL);
        application.claim("ada", UNSEEN, NOW);
        assertThatThrownBy(() -> application.claim("bob", UNSEEN, NOW)).hasMessage("vetting.claimed");
        assertThatThrownBy(() -> application.reject("no", "bob", NOW)).isInstanceOf(NotNow.class);
        assertThat(application.status()).isEqualTo(Status.IN_REVIEW);
    }

    @Test
    void whoSawThatAnotherHasItMayTakeItOver() {
        Application application = checked(Kind.INDIVIDUAL, "ada");
        application.claim("bob", application.version(), NOW);
        assertThat(application.claimedBy()).isEqualTo("bob");
        assertThatThrownBy(() -> application.approve("ada", NOW)).hasMessage("vetting.unclaimed");
        assertThatThrownBy(() -> application.approve("bob", NOW)).hasMessage("vetting.unchecked");
    }

    @Test
    void nothingIsApprovedUnchecked() {
        Application application = submitted(Kind.INDIVIDUAL);
        application.claim("ada", UNSEEN, NOW);
        assertThatThrownBy(() -> application.approve("ada", NOW)).hasMessage("vetting.unchecked");
    }

    @Test
    void aRejectionIsAppealedOnce() {
        Application application = submitted(Kind.INDIVIDUAL);
        application.claim("ada", UNSEEN, NOW);
        application.reject("The document is not yours", "ada", NOW);
        application.appeal("It is", NOW);
        assertThat(application.status()).isEqualTo(Status.IN_REVIEW);
        application.claim("bob", UNSEEN, NOW);
        application.reject("It is not", "bob", NOW);
        assertThatThrownBy(() -> application.appeal("But", NOW)).hasMessage("vetting.appeal.gone");
    }

    @Test
    void whatWasHandedInIsNotWrittenOver() {
        assertThatThrownBy(() -> submitted(Kind.INDIVIDUAL).write(Answers.NONE, vault))
                .isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> submitted(Kind.INDIVIDUAL).choose(Kind.BUSINESS))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void eachStepIsAnEventWithAVersion() {
        Application application = checked(Kind.INDIVIDUAL, "ada");
        assertThat(application.events())
                .extracting(ApplicationEvent::what)
                .containsExactly("begun", "submitted", "claimed", "checked");
        assertThat(application.events()).extracting(ApplicationEvent::version).containsExactly(1, 2, 3, 4);
        assertThatThrownBy(() -> application.requireVersion(3)).isInstanceOf(Stale.class);
    }
}
