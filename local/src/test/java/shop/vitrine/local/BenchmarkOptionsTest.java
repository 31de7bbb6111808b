package shop.vitrine.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkOptionsTest {
    @Test
    void aMillionProductsUnlessOtherwiseSaid() {
        BenchmarkOptions usual = BenchmarkOptions.read(List.of());
        assertThat(usual.size().products()).isEqualTo(1_000_000);
        assertThat(usual.data()).isNull();
        assertThat(usual.search()).isFalse();
        assertThat(usual.open()).isFalse();
    }

    @Test
    void everyOptionIsHeard() {
        BenchmarkOptions read = BenchmarkOptions.read(List.of(
                "--data",
                "mine",
                "--products",
                "500",
                "--large",
                "50",
                "--orders",
                "9",
                "--rounds",
                "3",
                "--limit",
                "200",
                "--search",
                "--open"));
        assertThat(read)
                .isEqualTo(new BenchmarkOptions(
                        Path.of("mine").toAbsolutePath(),
                        new BenchmarkOptions.BenchmarkSize(500, 50, 9),
                        3,
                        200,
                        true,
                        true));
    }

    @Test
    void noShopHasMoreProductsThanThereAreAndEachListIsAskedForOnce() {
        assertThat(BenchmarkOptions.read(List.of("--products", "10", "--large", "50"))
                        .size()
                        .large())
                .isEqualTo(10);
        assertThat(BenchmarkOptions.read(List.of("--rounds", "0")).rounds()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--product 5      | There is no option --product; see --help.",
                "--products many  | --products needs a number, not many.",
                "--products -5    | --products needs a number, not -5.",
                "--products 1e6   | --products needs a number, not 1e6.",
                "--products       | --products needs a value."
            })
    void saysWhatIsWrong(String words, String sentence) {
        assertThatThrownBy(() -> BenchmarkOptions.read(List.of(words.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }
}
