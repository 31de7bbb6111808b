package shop.vitrine.accounts.emaillinks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EmailLinkPurposeTest {
    @Test
    void whatOpensAnAccountEndsSoonest() {
        assertThat(EmailLinkPurpose.RESET.life()).isEqualTo(Duration.ofHours(1));
        for (EmailLinkPurpose purpose : EmailLinkPurpose.values())
            assertThat(purpose.life())
                    .as(purpose.name())
                    .isGreaterThanOrEqualTo(EmailLinkPurpose.RESET.life())
                    .isLessThanOrEqualTo(Duration.ofDays(7));
    }
}
