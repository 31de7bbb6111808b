package shop.vitrine.accounts.ratelimits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
    @Test
    void aSubscribersAddressesCountTogether() {
        assertThat(RateLimiter.network("2001:db8:1:2:3:4:5:6")).isEqualTo(RateLimiter.network("2001:db8:1:2::99"));
        assertThat(RateLimiter.network("2001:db8:1:3::99")).isNotEqualTo(RateLimiter.network("2001:db8:1:2::99"));
        assertThat(RateLimiter.network("203.0.113.7")).isNotEqualTo(RateLimiter.network("203.0.113.8"));
        assertThat(RateLimiter.network("::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @Test
    void whoComesBackWhenToldIsLetIn() {
        assertThat(new RetryAfter(Duration.ofSeconds(1)).minutes()).isEqualTo(1);
        assertThat(new RetryAfter(Duration.ofSeconds(60)).minutes()).isEqualTo(1);
        assertThat(new RetryAfter(Duration.ofSeconds(61)).minutes()).isEqualTo(2);
    }

    @Test
    void nobodyIsSentAwayForLongerOrShorterThanNeeded() {
        for (long seconds = 0; seconds <= 4_000; seconds++) {
            long minutes = new RetryAfter(Duration.ofSeconds(seconds)).minutes();
            assertThat(minutes).isPositive();
            assertThat(minutes * 60).isGreaterThanOrEqualTo(seconds).isLessThan(Math.max(61, seconds + 60));
        }
    }

    @Test
    void anAccountAloneIsHeldBackSoonerThanAHouseFullOfThem() {
        for (RateLimit limit : RateLimit.values()) {
            assertThat(limit.account()).as(limit.name()).isPositive().isLessThan(limit.address());
            assertThat(limit.period()).isBetween(Duration.ofMinutes(1), Duration.ofDays(1));
        }
    }

    @Test
    void whatIsNoAddressIsTakenAsItIs() {
        assertThat(RateLimiter.network(null)).isEqualTo("null");
        assertThat(RateLimiter.network("unknown")).isEqualTo("unknown");
        assertThat(RateLimiter.network("x:y")).isEqualTo("x:y");
    }
}
