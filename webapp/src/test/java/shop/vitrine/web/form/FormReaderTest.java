package shop.vitrine.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.web.conflict.Version;

class FormReaderTest {
    record Everything(
            String text, Integer number, boolean flag, List<String> all, Map<String, String> by, Version version) {}

    @Test
    void readsEachComponentByItsType() {
        assertThat(read("text=+a+&number=12&flag=on&all=x&all=y&by.k=v&by.=w&version=3"))
                .isEqualTo(new Everything("a", 12, true, List.of("x", "y"), Map.of("k", "v", "", "w"), Version.of(3)));
    }

    @Test
    void whatIsMissingIsNullOrEmpty() {
        assertThat(read("text=++&number=twelve"))
                .isEqualTo(new Everything(null, null, false, List.of(), Map.of(), Version.NONE));
    }

    @Test
    void noTextHasANul() {
        assertThat(read("text=a%00b").text()).isEqualTo("ab");
    }

    private static Everything read(String body) {
        return FormReader.record(Everything.class, FormReader.parse(body), Map.of());
    }
}
