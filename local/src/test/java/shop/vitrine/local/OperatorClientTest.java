package shop.vitrine.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperatorClientTest {
    private final List<String> asked = new ArrayList<>();
    private String answer = "";
    private HttpServer market;
    private OperatorClient operator;

    @BeforeEach
    void open() throws Exception {
        market = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        market.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(answer.isEmpty() ? 404 : 200, 0);
            exchange.getResponseBody().write(answer.getBytes("UTF-8"));
            exchange.close();
        });
        market.start();
        operator = new OperatorClient("http://127.0.0.1:" + market.getAddress().getPort(), "token");
    }

    @AfterEach
    void close() {
        market.stop(0);
    }

    @Test
    void tellsOfTheDemoMarket() throws Exception {
        answer = "Shop 1 of 24\nShop 2 of 24\ndone\n";
        List<String> heard = new ArrayList<>();
        operator.openDemo(heard::add);
        assertThat(heard).containsExactly("Shop 1 of 24", "Shop 2 of 24");
        assertThat(asked).containsExactly("POST /operator/demo Bearer token");
    }

    @Test
    void passesTheReasonOn() {
        answer = "Shop 1 of 24\nfailed: the disk is full\n";
        assertThatThrownBy(() -> operator.openDemo(line -> {})).hasMessageEndingWith("the disk is full");
        answer = "Shop 1 of 24\n";
        assertThatThrownBy(() -> operator.openDemo(line -> {})).hasMessageContaining("broke off");
        answer = "";
        assertThatThrownBy(() -> operator.openDemo(line -> {})).hasMessageContaining("status 404");
    }

    @Test
    void importsAndReports() throws IOException {
        answer = """
                progress {"rows":1,"of":200,"bytes":100}
                problem {"line":3,"field":"price","value":"x\\u001b[2J","reason":"A price is a number with a currency."}
                done {"rows":2,"created":1,"updated":0,"unchanged":0,"refused":1}
                """;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ImportReport report = new ImportReport(new PrintStream(written), false);
        String counts = operator.importFeed("leafy.noor", Path.of("/feeds/a b.tsv"), true, report::take);
        assertThat(report.end(FeedImportCommand.json(counts), true)).isFalse();
        assertThat(asked.getFirst())
                .startsWith("POST /operator/imports?shop=leafy.noor&feed=%2Ffeeds%2Fa+b.tsv&dryRun=true ");
        assertThat(written.toString())
                .contains(" 50 %", "price", "x [2J", "A price is a number", "Preview, nothing written: 2 rows")
                .doesNotContain("\u001b");
    }
}
