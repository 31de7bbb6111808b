package shop.vitrine.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurrentTest {
    private final Current current = new Current();

    CurrentTest() {
        current.clock = InstantSource.fixed(Instant.parse("2026-06-30T22:30:00Z"));
        current.identity = () -> Optional.of("kim");
    }

    @Test
    void itsDayIsTheMarkets() {
        assertThat(current.today()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(MarketDays.start(current.today())).isEqualTo(Instant.parse("2026-06-30T22:00:00Z"));
        assertThat(MarketDays.end(current.today())).isEqualTo(Instant.parse("2026-07-01T22:00:00Z"));
    }

    @Test
    void whoActsIsWhoIsSignedIn() {
        assertThat(current.personId()).isEqualTo("kim");
        assertThat(current.actor()).isEqualTo(new Actor("kim"));
        assertThat(current.stamp()).isEqualTo(new Stamp("kim", current.now()));
        current.identity = Optional::empty;
        assertThat(current.actor()).isEqualTo(Actor.SYSTEM);
        assertThatThrownBy(current::personId).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(current::stamp).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theSystemActsWithoutAskingABrowser() {
        current.identity = () -> {
            throw new IllegalStateException("There is no request");
        };
        current.actAsSystem();
        assertThat(current.actor()).isEqualTo(Actor.SYSTEM);
    }

    @Test
    void theShopIsTheScopes() {
        assertThat(Scope.shop("lumen").get(current::shopId)).isEqualTo("lumen");
        assertThatThrownBy(() -> Scope.MARKET.run(current::shopId)).isInstanceOf(IllegalStateException.class);
    }
}
