package shop.vitrine.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.vitrine.SampleMarket;

/** Oversized or slow requests do not block others. */
class RequestLimitsIT {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final SampleMarket market = SampleMarket.open();

    @ParameterizedTest
    @CsvSource({"/login,300000", "/webhooks/payments/test,100000", "/shop,300000", "/cart/lines,3000000"})
    void aBodyThatNoFormHasIsRefused(String path, int bytes) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(market.url() + path))
                .header("Content-Type", FORM)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("email=" + "a".repeat(bytes)))
                .build();
        try {
            assertThat(client().send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(413);
        } catch (IOException closed) {
            assertThat(closed).hasMessageMatching(".*(reset|Broken pipe|EOF|closed|header parser).*");
        }
    }

    @Test
    void noFormIsReadForAFile() {
        market.visitor().post("/assets/vitrine.css", "v", "1").expect(405);
    }

    @Test
    void aFileIsKeptForEverUnderItsOwnHashAlone() {
        String styles = market.visitor()
                .get("/shop")
                .one("link[rel=stylesheet][href^=/assets/vitrine.css]")
                .attr("href");
        assertThat(market.visitor().get(styles).expect(200).header("Cache-Control"))
                .contains("immutable");
        assertThat(market.visitor().get("/assets/vitrine.css?v=1").expect(200).header("Cache-Control"))
                .isEqualTo("no-store");
        assertThat(market.visitor().get("/assets/nothing.css?v=1").expect(404).header("Cache-Control"))
                .doesNotContain("immutable");
    }

    @Test
    void anEndlessMailAddressIsWrongAndNoFault() {
        market.visitor()
                .post("/login/forgotten", "email", "a@a" + ".a".repeat(20_000))
                .expect(422)
                .one("#email-error");
    }

    @ParameterizedTest
    @CsvSource({"/login,60", "/webhooks/payments/test,20", "/cart/lines,60"})
    void slowSendersHoldNoThread(String path, int senders) throws IOException, InterruptedException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int sender = 0; sender < senders; sender++) slow.add(begin(path));
            HttpRequest request = HttpRequest.newBuilder(URI.create(market.url() + "/shop?q=" + System.nanoTime()))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            assertThat(client().send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
            assertThat(client().send(webhook(), BodyHandlers.discarding()).statusCode())
                    .isBetween(400, 499);
        } finally {
            for (Socket socket : slow) socket.close();
        }
    }

    /** The connection closes without a response. */
    @Test
    void whoNeverEndsIsSentAway() throws IOException {
        try (Socket socket = begin("/login")) {
            socket.setSoTimeout(60_000);
            InputStream in = socket.getInputStream();
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    private HttpRequest webhook() {
        return HttpRequest.newBuilder(URI.create(market.url() + "/webhooks/payments/test"))
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString("{}"))
                .build();
    }

    private Socket begin(String path) throws IOException {
        URI url = URI.create(market.url());
        Socket socket = new Socket(url.getHost(), url.getPort());
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + url.getAuthority() + "\r\nContent-Type: " + FORM
                + "\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 1000\r\n\r\nemail=a";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static HttpClient client() {
        return HttpClient.newHttpClient();
    }
}
