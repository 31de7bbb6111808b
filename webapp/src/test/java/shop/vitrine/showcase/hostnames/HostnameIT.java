package shop.vitrine.showcase.hostnames;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

/** Host names over a socket: the market's, a verified one, and an unknown one. */
class HostnameIT {
    private static final String EDITOR = "/seller/showcase/hostname";

    private final SampleMarket market = SampleMarket.open();

    @Test
    void aStrangersHostGetsNothingOfTheMarket() throws IOException {
        for (String path : List.of(
                "/", "/shop", "/@lumen", "/assets/vitrine.css", "/assets/img/icon.svg", "/robots.txt", "/login"))
            for (String host : List.of("stranger.example.com", "localhost.example.com", "10.1.2.3", "evil")) {
                Answer answer = ask("GET", path, host);
                assertThat(answer.status()).as(host + path).isEqualTo(421);
                assertThat(answer.body().toLowerCase())
                        .as(host + path)
                        .doesNotContain("vitrine")
                        .doesNotContain("lumen");
            }
        assertThat(ask("POST", "/cart/lines", "stranger.example.com").status()).isEqualTo(421);
    }

    @Test
    void theMarketAnswersAtItsOwn() throws IOException {
        assertThat(ask("GET", "/shop", "localhost:" + port()).status()).isEqualTo(200);
        assertThat(ask("GET", "/shop", "LOCALHOST:" + port()).status()).isEqualTo(200);
        assertThat(ask("GET", "http://stranger.example.com/shop", "localhost:" + port())
                        .status())
                .isNotEqualTo(200);
    }

    @Test
    void aProvenHostHasTheShowcaseAndNothingElse() throws IOException {
        SampleShop shop = SampleShops.open();
        String host = "cards." + shop.handle() + ".example.org";
        TestVisitor owner = shop.owner();
        owner.post(EDITOR, "host", host).expect(303);
        String token = owner.get(EDITOR).page().select(".record code").last().text();
        assertThat(ask("GET", "/", host).status()).isEqualTo(421);
        owner.post(EDITOR + "/check").expect(303);
        assertThat(ask("GET", "/", host).status()).isEqualTo(421);

        market.local().operator().setDnsRecords("_vitrine." + host, "v=spf1 -all", token);
        rested();
        owner.post(EDITOR + "/check").expect(303);
        owner.get(EDITOR).one(".status.is-good");

        Answer page = ask("GET", "/", host);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.head().toLowerCase()).doesNotContain("set-cookie").contains("cache-control: public");
        Document shown = page.document();
        assertThat(shown.select("link[rel=canonical]").attr("href")).startsWith("http://" + host);
        assertThat(shown.select("form[method=post]")).isEmpty();
        assertThat(shown.select(".card h3 a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> link.startsWith(market.url() + "/products/"));
        String collection = shown.select(".collections a").get(1).attr("href");
        assertThat(ask("GET", collection, host).status()).isEqualTo(200);
        assertThat(ask("GET", shown.select("link[href*='theme.css']").attr("href"), host)
                        .body())
                .contains("--paper");
        assertThat(ask("GET", "/assets/vitrine.css", host).status()).isEqualTo(200);
        assertThat(ask("GET", "/sitemap.xml", host).body()).containsPattern(host + "(:\\d+)?" + collection);
        assertThat(ask("GET", "/robots.txt", host).body()).containsPattern(host + "(:\\d+)?/sitemap.xml");
        assertThat(ask("GET", "/cart", host).head()).contains("Location: " + market.url() + "/cart");
        assertThat(ask("GET", "/@lumen", host).head()).contains("Location: " + market.url() + "/@lumen");
        assertThat(ask("POST", "/login", host).status()).isEqualTo(405);
        assertThat(market.visitor()
                        .get(shop.path() + "?fresh=" + System.nanoTime())
                        .one("link[rel=canonical]")
                        .attr("href"))
                .startsWith("http://" + host);

        anotherShopCannotHaveIt(host, shop);
        owner.post(EDITOR + "/remove").expect(303);
        assertThat(ask("GET", "/", host).status()).isEqualTo(421);
    }

    private void anotherShopCannotHaveIt(String host, SampleShop shop) throws IOException {
        TestVisitor other = SampleShops.empty().owner();
        other.post(EDITOR, "host", host).expect(303);
        String token = other.get(EDITOR).page().select(".record code").last().text();
        market.local().operator().setDnsRecords("_vitrine." + host, token);
        other.post(EDITOR + "/check").expect(422);
        other.post(EDITOR + "/remove").expect(303);
        assertThat(ask("GET", "/", host).body()).contains("@" + shop.handle());
    }

    @Test
    void aSuspendedShopShowsNothingAtItsHost() throws IOException {
        SampleShop shop = SampleShops.open();
        String host = shop.handle() + ".example.org";
        market.texts("update shops set status = 'SUSPENDED' where id = ? returning id", shop.id());
        market.texts("""
            insert into shop_hosts (id, shop_id, host, token, added_at, verified_at)
            values (left(md5(random()::text), 12), ?, ?, 't', now(), now()) returning id
            """, shop.id(), host);
        Answer answer = ask("GET", "/", host);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain(shop.name());
    }

    @Test
    void onlyItsOwnerNamesAHost() {
        SampleShop shop = SampleShops.empty();
        TestVisitor staff = shop.member("CATALOGUE");
        staff.get(EDITOR).expect(404);
        staff.post(EDITOR, "host", "x.example.org").expect(404);
        TestVisitor owner = shop.owner();
        for (String bad : List.of("localhost", "127.0.0.1", "not a host", "kiln")) {
            TestResponse refused = owner.post(EDITOR, "host", bad).expect(422);
            assertThat(refused.one("#host").val()).isEqualTo(bad);
        }
    }

    /** A check right after another is skipped. */
    private void rested() {
        market.advanceClock(java.time.Duration.ofSeconds(5));
    }

    private Answer ask(String method, String path, String host) throws IOException {
        try (Socket socket = new Socket("localhost", port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write((method + " " + path + " HTTP/1.1\r\nHost: " + host
                                    + "\r\n"
                                    + "Sec-Fetch-Site: same-origin\r\n"
                                    + "Content-Length: 0\r\n"
                                    + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new Answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private int port() {
        return URI.create(market.url()).getPort();
    }

    private record Answer(String text) {
        int status() {
            return Integer.parseInt(text.split(" ", 3)[1]);
        }

        String head() {
            return text.substring(0, Math.max(0, text.indexOf("\r\n\r\n")));
        }

        String body() {
            return text.substring(text.indexOf("\r\n\r\n") + 4);
        }

        Document document() {
            return Jsoup.parse(body());
        }
    }
}
