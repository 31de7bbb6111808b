package shop.vitrine.search.connection;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;

/** An Elasticsearch client with a time limit for the whole call. */
public final class ElasticsearchConnection implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ElasticsearchConnection.class.getName());
    private static final int CONNECTIONS = 64;
    /** Idle connections may have been dropped silently. */
    private static final long IDLE_MILLIS = 60_000;

    private final SearchConfig config;
    private final RestClient http;
    private final ElasticsearchAsyncClient client;
    private final CircuitBreaker breaker = new CircuitBreaker();

    public ElasticsearchConnection(SearchConfig config) {
        this.config = config;
        this.http = http(config);
        this.client = new ElasticsearchAsyncClient(new RestClientTransport(http, new Jackson3JsonpMapper()));
    }

    /** For a waiting visitor: short timeout, refused during an outage. */
    public <T> T ask(Function<ElasticsearchAsyncClient, CompletableFuture<T>> call) {
        breaker.enter();
        try {
            T answer = within(config.answer(), call);
            breaker.succeeded();
            return answer;
        } catch (SearchUnavailable e) {
            if (malformed(e)) LOG.log(Level.ERROR, "Elasticsearch does not understand a search", e);
            else breaker.failed(e);
            throw e;
        }
    }

    /** A query refused by the server is our mistake and no reason to open the circuit. */
    private static boolean malformed(SearchUnavailable e) {
        return e.getCause() instanceof ElasticsearchException refused && refused.status() == 400;
    }

    /** For writes and administration: long timeout, always tried. */
    public <T> T execute(Function<ElasticsearchAsyncClient, CompletableFuture<T>> call) {
        return within(config.patience(), call);
    }

    private <T> T within(Duration budget, Function<ElasticsearchAsyncClient, CompletableFuture<T>> call) {
        CompletableFuture<T> answer = call.apply(client);
        try {
            return answer.get(budget.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new SearchUnavailable("no answer within " + budget.toMillis() + " ms");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new SearchUnavailable("interrupted");
        } catch (ExecutionException e) {
            throw unavailable(e.getCause());
        }
    }

    private static SearchUnavailable unavailable(Throwable cause) {
        // The cause is kept only if it shows a programming error rather than an outage.
        if (cause instanceof ElasticsearchException refused)
            return new SearchUnavailable(ElasticsearchErrorMessage.of(refused), refused);
        return new SearchUnavailable(String.valueOf(cause).lines().findFirst().orElse(""));
    }

    private static RestClient http(SearchConfig config) {
        return RestClient.builder(HttpHost.create(config.url().toString()))
                .setRequestConfigCallback(request -> request.setConnectTimeout(
                                (int) config.connect().toMillis())
                        .setSocketTimeout((int) config.patience().toMillis()))
                .setHttpClientConfigCallback(http -> http.setMaxConnPerRoute(CONNECTIONS)
                        .setMaxConnTotal(CONNECTIONS)
                        .setKeepAliveStrategy((response, context) -> IDLE_MILLIS))
                .setDefaultHeaders(config.credentials()
                        .map(credentials -> new Header[] {authorization(credentials)})
                        .orElse(new Header[0]))
                .build();
    }

    private static Header authorization(SearchConfig.Credentials credentials) {
        var pair = (credentials.user() + ":" + credentials.password()).getBytes(StandardCharsets.UTF_8);
        return new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    @Override
    public void close() {
        try {
            http.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
