package shop.vitrine.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void keepsTheWordsAndTheLinks() {
        String html = """
                <html><head><title>Subject</title><style>p{}</style></head><body>
                  <!-- not this -->
                  <h1>Welcome, Jo &amp; Mara</h1>
                  <p>Your account
                     is <b>open</b>.</p>
                  <p><a class="x" href="https://vitrine.example/shop?a=1&amp;b=2" style="y">Look around</a></p>
                </body></html>
                """;
        assertThat(PlainText.of(html)).isEqualTo("""
                        Welcome, Jo & Mara

                        Your account is open.

                        Look around: https://vitrine.example/shop?a=1&b=2
                        """);
    }

    @Test
    void setsTablesLineByLine() {
        assertThat(PlainText.of(
                        "<table><tr><td>Lamp</td> <td>€ 89,00</td></tr><tr><td>Mug</td><td>€ 24,50</td></tr></table>"))
                .isEqualTo("Lamp  € 89,00\nMug  € 24,50\n");
    }
}
