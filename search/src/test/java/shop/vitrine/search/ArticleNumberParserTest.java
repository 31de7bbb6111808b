package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleNumberParserTest {
    @Test
    void oneNotation() {
        assertThat(ArticleNumberParser.normalize("EC.J6000.001")).isEqualTo("ecj6000001");
        assertThat(ArticleNumberParser.normalize("0 4718235-299323")).isEqualTo("4718235299323");
        assertThat(ArticleNumberParser.normalize("000")).isEqualTo("0");
        assertThat(ArticleNumberParser.normalize("--")).isEmpty();
    }

    @Test
    void windowsOfAText() {
        assertThat(ArticleNumberParser.findIn("lamp ec j6000 001"))
                .contains("ecj6000001", "j6000001", "lampecj6000001");
        assertThat(ArticleNumberParser.findIn("table lamp")).isEmpty();
        assertThat(ArticleNumberParser.findIn("4 k")).isEmpty();
    }

    @Test
    void piecesPutTogether() {
        assertThat(ArticleNumberParser.joined("ec j6000001 lamp"))
                .containsExactly("ecj6000001 lamp", "ec j6000001lamp");
        assertThat(ArticleNumberParser.joined("lamp")).isEmpty();
    }
}
