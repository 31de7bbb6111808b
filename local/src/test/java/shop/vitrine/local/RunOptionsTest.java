package shop.vitrine.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunOptionsTest {
    private static final Path HOME = Path.of("/project");

    @Test
    void defaults() {
        assertThat(RunOptions.read(List.of(), HOME)).isEqualTo(new RunOptions(8080, HOME.resolve(".vitrine"), false));
    }

    @Test
    void relativeDataIsBesideTheOneWhoTyped() {
        RunOptions read = RunOptions.read(List.of("--data", "mine", "--port", "9000", "--fresh"), HOME);
        assertThat(read).isEqualTo(new RunOptions(9000, Path.of("mine").toAbsolutePath(), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--prot 9    | There is no option --prot; see --help.",
                "--port      | --port needs a value.",
                "--port x    | --port needs a number from 1 to 65535, not x.",
                "--port 0    | --port needs a number from 1 to 65535, not 0.",
            })
    void saysWhatIsWrong(String words, String sentence) {
        assertThatThrownBy(() -> RunOptions.read(List.of(words.split(" ")), HOME))
                .hasMessage(sentence);
    }
}
