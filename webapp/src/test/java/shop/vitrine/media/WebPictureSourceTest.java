package shop.vitrine.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads from a local server, resolved under a public name. */
class WebPictureSourceTest {
    private static final char[] SECRET = "changeit".toCharArray();
    private static final byte[] PICTURE = {1, 2, 3};

    @TempDir
    static Path folder;

    private static HttpsServer server;
    private static SSLContext tls;

    private final List<String> asked = new ArrayList<>();
    private final WebPictureSource pictures = within(Timeout.ofSeconds(30));

    @BeforeAll
    static void start() throws Exception {
        tls = tls(certificate());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/", WebPictureSourceTest::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void fetchesWithAndWithoutALength() {
        assertThat(pictures.fetch("https://pictures.example/plain?a=b c")).isEqualTo(PICTURE);
        assertThat(pictures.fetch("https://pictures.example/chunked")).hasSize(100_000);
        assertThat(asked).containsOnly("pictures.example");
    }

    @Test
    void asksAnewWhereARedirectLeads() {
        assertThat(pictures.fetch("https://pictures.example/to?https://pictures.example/plain"))
                .isEqualTo(PICTURE);
        assertThat(pictures.fetch("https://pictures.example/to?/plain")).isEqualTo(PICTURE);
        assertThat(asked).hasSize(4);
        refused("PRIVATE", "/to?https://intern.example/plain");
        refused("LINK", "/to?http://pictures.example/plain");
        refused("LINK", "/to?file:///etc/passwd");
        refused("REDIRECTS", "/loop");
    }

    @Test
    void saysWhatWentWrong() {
        refused("STATUS", "/none");
        refused("UNREACHABLE", "/cut");
        assertThatThrownBy(() -> pictures.fetch("https://other.example/plain"))
                .as("a certificate for another name")
                .hasMessage("UNREACHABLE");
    }

    @Test
    void readsNoMoreThanAPictureMayWeigh() {
        assertThat(pictures.fetch("https://pictures.example/heavy")).hasSize(PictureHeader.MAX_BYTES + 1);
    }

    @Test
    void waitsNoLongerThanAllowed() {
        long start = System.nanoTime();
        for (String path : List.of("/slow", "/to?/slow", "/silent"))
            assertThatThrownBy(() -> within(Timeout.ofSeconds(1)).fetch("https://pictures.example" + path))
                    .as(path)
                    .hasMessage("UNREACHABLE");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1/", "https://[::1]/", "https://localhost/", "https://2130706433/"})
    void connectsToNoPrivateAddress(String link) {
        assertThatThrownBy(() -> new WebPictureSource(null).fetch(link)).hasMessage("PRIVATE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://pictures.example/a.jpg",
                "ftp://pictures.example/a.jpg",
                "https://user:secret@pictures.example/a.jpg",
                "https://pictures.example:8443/a.jpg",
                "https:///a.jpg",
                "https://pictures.example/\r\nX: y",
                "//pictures.example/a.jpg",
            })
    void takesHttpsAlone(String link) {
        assertThatThrownBy(() -> pictures.fetch(link)).hasMessage("LINK");
        assertThat(asked).isEmpty();
    }

    private void refused(String key, String path) {
        assertThatThrownBy(() -> pictures.fetch("https://pictures.example" + path))
                .isInstanceOf(PictureRefused.class)
                .hasMessage(key);
    }

    private WebPictureSource within(Timeout whole) {
        return new WebPictureSource(
                null,
                new PictureHttpClient(new Route(), tls, server.getAddress().getPort(), whole));
    }

    private class Route implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) {
            asked.add(host);
            if (host.startsWith("intern")) throw new PictureRefused(PictureRefusal.PRIVATE);
            return new InetAddress[] {server.getAddress().getAddress()};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/plain" -> send(exchange, 200, PICTURE.length, PICTURE);
                case "/chunked" -> send(exchange, 200, 0, new byte[100_000]);
                case "/heavy" -> send(exchange, 200, 0, new byte[PictureHeader.MAX_BYTES + 100]);
                case "/to" -> redirect(exchange, query);
                case "/loop" -> redirect(exchange, "/loop");
                case "/slow" -> drip(exchange);
                case "/silent" -> pause(3_000);
                case "/cut" -> send(exchange, 200, 10, PICTURE);
                default -> send(exchange, 404, -1, new byte[0]);
            }
        }
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int i = 0; i < 30; i++) {
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            pause(100);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void send(HttpExchange exchange, int status, long length, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, length);
        if (length >= 0) exchange.getResponseBody().write(body);
    }

    private static Path certificate() throws IOException, InterruptedException {
        Path store = folder.resolve("store.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        int exit = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "test",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=test",
                        "-ext",
                        "san=dns:pictures.example,dns:intern.example",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(SECRET))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(folder.resolve("keytool.log"))).isZero();
        return store;
    }

    private static SSLContext tls(Path store) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance(store.toFile(), SECRET);
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, SECRET);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
