package shop.vitrine.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final Person person = new Person();

    @Test
    void withoutAPasswordNoneIsRight() {
        assertThat(person.matchesPassword("")).isFalse();
        assertThat(person.matchesPassword(null)).isFalse();
        assertThat(person.matchesPassword("anything")).isFalse();
    }

    @Test
    void onlyTheLatestPasswordIsRight() {
        person.changePassword("lamps at dusk");
        assertThat(person.matchesPassword("lamps at dusk")).isTrue();
        assertThat(person.matchesPassword("Lamps at dusk")).isFalse();
        assertThat(person.matchesPassword(null)).isFalse();
        person.changePassword("mugs at dawn");
        assertThat(person.matchesPassword("lamps at dusk")).isFalse();
    }

    @Test
    void theFirstConfirmationCounts() {
        assertThat(person.isConfirmed()).isFalse();
        person.confirm(NOW);
        assertThat(person.isConfirmed()).isTrue();
    }

    @Test
    void noSessionBeginsBeforeTheMomentThatEndedTheOthers() {
        assertThat(person.sessionStart(NOW)).isEqualTo(NOW);
        person.endSessions(NOW);
        person.endSessions(NOW.minusSeconds(5));
        assertThat(person.sessionStart(NOW.minusSeconds(1))).isEqualTo(NOW);
        assertThat(person.sessionStart(NOW.plusSeconds(1))).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void theHashThatWasReadIsComparedOnceMore() {
        person.changePassword("lamps at dusk");
        String read = person.passwordHash();
        assertThat(person.hasPasswordOf(read)).isTrue();
        person.changePassword("lamps at dusk");
        assertThat(person.hasPasswordOf(read)).isFalse();
        person.leave(NOW);
        assertThat(person.hasPasswordOf(null)).isFalse();
        assertThat(person.isDeleted()).isTrue();
    }

    @Test
    void anotherAddressIsConfirmedByWhoeverIsThere() {
        person.changeEmail("mara@example.org", NOW);
        assertThat(person.email()).isEqualTo("mara@example.org");
        assertThat(person.isConfirmed()).isTrue();
    }

    @Test
    void whoLeftLeadsToNobody() {
        person.changeEmail("mara@example.org", NOW);
        person.changePassword("lamps at dusk");
        person.becomeAdmin();
        person.leave(NOW);
        assertThat(person.email()).doesNotContain("mara").endsWith("@deleted.invalid");
        assertThat(person.name()).isEqualTo("-");
        assertThat(person.matchesPassword("lamps at dusk")).isFalse();
        assertThat(person.isAdmin()).isFalse();
        assertThat(person.isConfirmed()).isFalse();
    }

    @Test
    void theMarketSpeaksTheirLanguage() {
        person.changeLanguage(Locale.GERMANY);
        assertThat(person.language()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void anAdminIsOneOnlyInASessionThatShowedASecondFactor() {
        Session session = new Session(Token.next(), "mara", NOW, "::1", "a browser");
        assertThat(new AuthenticatedPerson(session, person, 0).roles()).containsExactly(Roles.BUYER);
        assertThat(new AuthenticatedPerson(session, person, 2).roles())
                .containsExactlyInAnyOrder(Roles.BUYER, Roles.SELLER);
        person.becomeAdmin();
        assertThat(new AuthenticatedPerson(session, person, 0).roles()).containsExactly(Roles.BUYER);
        session.strengthen(NOW);
        assertThat(new AuthenticatedPerson(session, person, 0).roles())
                .containsExactlyInAnyOrder(Roles.BUYER, Roles.ADMIN);
    }
}
