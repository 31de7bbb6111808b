package shop.vitrine.identity.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void aSubscribersAddressesCountTogether() {
        assertThat(Limits.network("2001:db8:1:2:3:4:5:6")).isEqualTo(Limits.network("2001:db8:1:2::99"));
        assertThat(Limits.network("2001:db8:1:3::99")).isNotEqualTo(Limits.network("2001:db8:1:2::99"));
        assertThat(Limits.network("203.0.113.7")).isNotEqualTo(Limits.network("203.0.113.8"));
        assertThat(Limits.network("::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @Test
    void whoComesBackWhenToldIsLetIn() {
        assertThat(new Wait(Duration.ofSeconds(1)).minutes()).isEqualTo(1);
        assertThat(new Wait(Duration.ofSeconds(60)).minutes()).isEqualTo(1);
        assertThat(new Wait(Duration.ofSeconds(61)).minutes()).isEqualTo(2);
    }
}
