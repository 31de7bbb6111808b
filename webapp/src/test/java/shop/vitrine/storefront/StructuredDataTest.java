package shop.vitrine.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What sellers write stays data, wherever it is printed. */
class StructuredDataTest {
    @Test
    void noTextEndsItsScript() {
        // The API's builder needs an implementation that only the server has: a value by hand is enough here.
        var value = new jakarta.json.JsonValue() {
            @Override
            public ValueType getValueType() {
                return ValueType.STRING;
            }

            @Override
            public String toString() {
                return "\"</script><script>alert(1)</script>&\"";
            }
        };
        assertThat(StructuredData.text(value))
                .doesNotContain("<")
                .doesNotContain(">")
                .contains("\\u003c/script\\u003e");
    }

    @Test
    void aDescriptionBecomesItsWords() {
        assertThat(StructuredData.plain("<p>Bent &amp; lacquered.</p><ul><li>46&nbsp;cm</li></ul>"))
                .isEqualTo("Bent & lacquered. 46 cm");
    }
}
