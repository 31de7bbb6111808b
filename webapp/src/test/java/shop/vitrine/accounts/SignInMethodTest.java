package shop.vitrine.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.vitrine.web.language.Messages;

class SignInMethodTest {
    @Test
    void aPasswordAloneOrAMailIsNotStrong() {
        assertThat(SignInMethod.values())
                .filteredOn(SignInMethod::isStrong)
                .containsExactlyInAnyOrder(
                        SignInMethod.AUTHENTICATOR, SignInMethod.RECOVERY_CODE, SignInMethod.PASSKEY);
    }

    @ParameterizedTest
    @EnumSource
    void eachHasAName(SignInMethod method) {
        assertThat(Messages.has(method.key())).isTrue();
    }
}
