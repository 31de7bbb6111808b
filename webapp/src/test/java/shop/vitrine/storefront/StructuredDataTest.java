package shop.vitrine.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sellers' texts stay data, wherever they are printed. */
class StructuredDataTest {
    @Test
    void noTextEndsItsScript() {
        // The API's builder needs an implementation that only the server has.
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
