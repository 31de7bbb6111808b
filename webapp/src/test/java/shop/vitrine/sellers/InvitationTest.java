package shop.vitrine.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import shop.vitrine.accounts.Token;
import shop.vitrine.tenants.Member;
import shop.vitrine.tenants.Stamp;

class InvitationTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final Invitation invitation = new Invitation("shop", "Sam@Example.org", Member.Role.CATALOGUE, NOW);

    @Test
    void isNotOpenBeforeItsFirstMail() {
        assertThat(invitation.isOpen(NOW)).isFalse();
        assertThat(invitation.wasJustSent(NOW)).isFalse();
    }

    @Test
    void isOpenForSevenDaysFromItsLatestMail() {
        send(NOW);
        assertThat(invitation.isOpen(NOW.plus(Duration.ofDays(7)).minusNanos(1)))
                .isTrue();
        assertThat(invitation.isOpen(NOW.plus(Duration.ofDays(7)))).isFalse();
        send(NOW.plus(Duration.ofDays(5)));
        assertThat(invitation.isOpen(NOW.plus(Duration.ofDays(11)))).isTrue();
    }

    @Test
    void isNotSentTwiceWithinFiveMinutes() {
        send(NOW);
        assertThat(invitation.wasJustSent(NOW.plus(Duration.ofMinutes(5)).minusNanos(1)))
                .isTrue();
        assertThat(invitation.wasJustSent(NOW.plus(Duration.ofMinutes(5)))).isFalse();
    }

    @Test
    void whatWasAcceptedOrWithdrawnIsOpenAgainOnlyBySending() {
        send(NOW);
        invitation.close(NOW);
        assertThat(invitation.isOpen(NOW)).isFalse();
        assertThat(invitation.wasJustSent(NOW)).isFalse();
        send(NOW.plusSeconds(1));
        assertThat(invitation.isOpen(NOW.plusSeconds(1))).isTrue();
    }

    @Test
    void isForOneAddressHoweverThatIsWritten() {
        assertThat(invitation.isFor("sam@example.org")).isTrue();
        assertThat(invitation.isFor("SAM@EXAMPLE.ORG")).isTrue();
        assertThat(invitation.isFor("sam@example.com")).isFalse();
    }

    @Test
    void theLatestMailSaysTheRole() {
        invitation.send(Token.next(), Member.Role.OWNER, new Stamp("noor", NOW));
        assertThat(invitation.role()).isEqualTo(Member.Role.OWNER);
        assertThat(invitation.invitedBy()).isEqualTo("noor");
        assertThat(InviteMember.role("OWNER")).contains(Member.Role.OWNER);
        assertThat(InviteMember.role("owner")).isEmpty();
        assertThat(InviteMember.role(null)).isEmpty();
    }

    private void send(Instant at) {
        invitation.send(Token.next(), Member.Role.CATALOGUE, new Stamp("noor", at));
    }
}
