package shop.vitrine.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.vitrine.web.conflict.Version;

class CloseShopTest {
    @ParameterizedTest
    @CsvSource({
        "lumen, true",
        "@lumen, true",
        "LUMEN, true",
        "@Lumen, true",
        "@@lumen, false",
        "lumens, false",
        "lume, false",
        "'lumen ', false",
        ", false"
    })
    void onlyTheShopThatIsNamedIsClosed(String typed, boolean named) {
        assertThat(new CloseShop("Fraud", typed, Version.of(1)).names("lumen")).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({"uphold, true", "lift, false", "UPHOLD, false", ", false"})
    void anAppealIsRefusedOnlyWhereThatIsSaid(String decision, boolean upholds) {
        assertThat(new DecideViolation(decision, "Yes", Version.of(1)).upholds())
                .isEqualTo(upholds);
    }
}
