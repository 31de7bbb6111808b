package shop.vitrine.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

class RecordAccessorTest {
    private record Card(String title, boolean free) {
        public boolean isReduced() {
            return true;
        }

        public List<String> getTags() {
            return List.of("a", "b");
        }

        public String broken() {
            throw new IllegalStateException("no");
        }
    }

    @BeforeAll
    static void install() {
        RecordAccessor.install();
    }

    @Test
    void componentsAndBeanGettersAreRead() {
        assertThat(read("card.title")).isEqualTo("Lamp");
        assertThat(read("card.free")).isEqualTo("false");
        assertThat(read("card.reduced")).isEqualTo("true");
        assertThat(read("card.tags.size()")).isEqualTo("2");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThatThrownBy(() -> read("card.nothing")).hasMessageContaining("card.nothing");
        assertThatThrownBy(() -> read("card.broken")).hasRootCauseMessage("no");
    }

    @Test
    void otherClassesAreReadAsBefore() {
        assertThat(read("list.empty")).isEqualTo("true");
        assertThat(read("map.key")).isEqualTo("value");
    }

    private static String read(String expression) {
        return new TemplateEngine()
                .process(
                        "[[${" + expression + "}]]",
                        new Context(
                                Locale.ENGLISH,
                                Map.of(
                                        "card",
                                        new Card("Lamp", false),
                                        "list",
                                        List.of(),
                                        "map",
                                        Map.of("key", "value"))));
    }
}
