package shop.vitrine.local;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.vitrine.local.servers.HttpProbe;

class AnalysisIT {
    private static LocalMarket market;

    @BeforeAll
    static void start() throws Exception {
        market = LocalMarket.start(LocalMarketOptions.throwaway().parts(MarketPart.SEARCH));
        try (InputStream settings = AnalysisIT.class.getResourceAsStream("analysis.json")) {
            HttpResponse<String> made = send("PUT", "/words", new String(settings.readAllBytes(), "UTF-8"));
            assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        }
    }

    @AfterAll
    static void stop() {
        market.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "german      | Die schönen Vasen für Häuser      | schon vas haus",
                "german      | schoene Vase Haus                 | schon vas haus",
                "dutch       | De mooie vazen en bloemen         | mooi vaz bloem",
                "english     | The vases are running in cafés    | vase run cafe",
                "beginnings  | vases                             | va vas vase",
                "pieces      | vase                              | vas ase",
                "synonyms    | red couch                         | red sofa couch",
                "compounds   | Blumenvase                        | blumenvase blumen vase",
                "elision     | L'Atelier                         | atelier",
                "truncated   | vases                             | vas",
                "kept        | vases runs                        | vases run",
                "folded      | café                              | cafe café",
                "once        | a b a b                           | a b",
                "delimited   | Wi-Fi6 C++ H&M                    | wi-fi6 wifi6 wi fi 6 c++ h&m",
                "markup      | <b>über</b> &amp; 12-34           | ueber 1234",
            })
    void agreesWithAFullElasticsearch(String analyzer, String text, String tokens) throws Exception {
        assertThat(analyze(analyzer, text)).containsExactlyElementsOf(List.of(tokens.split(" ")));
    }

    @Test
    void refusesAnUnknownLanguageByName() throws Exception {
        String settings = """
                {"settings": {"analysis": {
                  "filter": {"stems": {"type": "stemmer", "language": "klingon"}},
                  "analyzer": {"words": {"tokenizer": "standard", "filter": ["stems"]}}}}}
                """;
        assertThat(send("PUT", "/klingon", settings).body()).contains("unknown language klingon");
    }

    @Test
    void comesBackAtTheSameAddressWithItsData() throws Exception {
        market.stopElasticsearch();
        assertThat(HttpProbe.status(market.elasticsearchUrl(), null)).isZero();
        market.startElasticsearch();
        assertThat(analyze("once", "a a")).containsExactly("a");
    }

    private static List<String> analyze(String analyzer, String text) throws Exception {
        String question = Json.createObjectBuilder()
                .add("analyzer", analyzer)
                .add("text", text)
                .build()
                .toString();
        HttpResponse<String> answer = send("POST", "/words/_analyze", question);
        JsonObject json = Json.createReader(new StringReader(answer.body())).readObject();
        return json.getJsonArray("tokens").getValuesAs(JsonObject.class).stream()
                .map(token -> token.getString("token"))
                .toList();
    }

    private static HttpResponse<String> send(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(market.elasticsearchUrl() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
