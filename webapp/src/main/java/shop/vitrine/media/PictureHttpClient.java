package shop.vitrine.media;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.Deadline;
import org.apache.hc.core5.util.Timeout;

/** Downloads from untrusted servers: checked addresses only, with time and size limits. */
final class PictureHttpClient {
    static final PictureHttpClient PUBLIC = new PictureHttpClient(
            new PublicDnsResolver(), SSLContexts.createSystemDefault(), 443, Timeout.ofSeconds(30));

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout READ = Timeout.ofSeconds(10);
    private static final int CONNECTIONS = 100;

    /** Cancels slow downloads, which would hold a thread for hours. */
    private static final ScheduledExecutorService CANCELLATIONS = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("picture time-out").factory());

    private final CloseableHttpClient client;
    private final Timeout whole;

    /** @param whole timeout including redirects */
    PictureHttpClient(DnsResolver dns, SSLContext tls, int port, Timeout whole) {
        this.client = HttpClients.custom()
                .setConnectionManager(connections(dns, tls))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(whole)
                        .setResponseTimeout(READ)
                        .build())
                .setRoutePlanner(new DefaultRoutePlanner(host -> port))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Vitrine")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                .build();
        this.whole = whole;
    }

    private static HttpClientConnectionManager connections(DnsResolver dns, SSLContext tls) {
        var limits = Http1Config.custom()
                .setMaxLineLength(8 * 1024)
                .setMaxHeaderCount(100)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(dns)
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(
                        tls, HostnameVerificationPolicy.BOTH, HttpsSupport.getDefaultHostnameVerifier()))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(limits)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(READ)
                        .build())
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .build();
    }

    Deadline deadline() {
        return Deadline.calculate(whole);
    }

    /** @throws IOException without a complete response before the deadline */
    PictureResponse get(URI at, Deadline deadline) throws IOException {
        HttpGet request = new HttpGet(at);
        request.setHeader(HttpHeaders.ACCEPT, "image/*");
        var cancellation = CANCELLATIONS.schedule(request::cancel, deadline.remaining(), TimeUnit.MILLISECONDS);
        try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
            Header location = response.getFirstHeader(HttpHeaders.LOCATION);
            return new PictureResponse(
                    response.getCode(), location == null ? null : location.getValue(), body(request, response));
        } finally {
            cancellation.cancel(false);
        }
    }

    /** Stops one byte past the limit. */
    private static byte[] body(HttpGet request, ClassicHttpResponse response) throws IOException {
        try {
            return response.getCode() == 200
                    ? response.getEntity().getContent().readNBytes(PictureHeader.MAX_BYTES + 1)
                    : new byte[0];
        } finally {
            request.cancel();
        }
    }

    /** @param location null without redirect */
    record PictureResponse(int status, String location, byte[] body) {}
}
