package shop.vitrine.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Pictures of the web, over https alone. Speaks HTTP itself: no client of the JDK lets the address that was checked be
 * the address that is connected to, and a name may mean another machine a moment later.
 */
public final class WebPictureSource implements PictureSource {
    private static final int MAX_REDIRECTS = 3;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 10_000;
    private static final int WHOLE_MILLIS = 30_000;
    private static final int HTTPS = 443;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** A server that sends a byte now and then would keep a thread for hours: its connection is cut. */
    private static final ScheduledExecutorService TIMEOUTS = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("picture time-out").factory());

    private final Pictures pictures;
    private final HostResolver route;
    private final SSLSocketFactory tls;

    public WebPictureSource(Pictures pictures) {
        this(pictures, HostResolver::publicOnly, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    WebPictureSource(Pictures pictures, HostResolver route, SSLSocketFactory tls) {
        this.pictures = pictures;
        this.route = route;
        this.tls = tls;
    }

    @Override
    public String bring(String link, boolean keep) {
        byte[] bytes = fetch(link);
        return keep ? pictures.add(bytes).hash() : pictures.examine(bytes);
    }

    byte[] fetch(String link) {
        URI at = checked(link);
        try {
            for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
                RawHttpResponse answer = get(at);
                if (answer.status() == 200) return answer.body();
                if (!REDIRECTS.contains(answer.status()) || !answer.headers().containsKey("location"))
                    throw new PictureRefused("media.picture.status", answer.status());
                at = checked(at.resolve(answer.headers().get("location")).toString());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new PictureRefused("media.picture.unreachable");
        }
        throw new PictureRefused("media.picture.redirects", MAX_REDIRECTS);
    }

    private static URI checked(String link) {
        try {
            URI uri = URI.create(link.strip().replace(" ", "%20"));
            boolean plain =
                    "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
            if (plain && (uri.getPort() == -1 || uri.getPort() == HTTPS)) return uri;
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new PictureRefused("media.picture.link");
    }

    private RawHttpResponse get(URI at) throws IOException {
        try (Socket socket = new Socket()) {
            var cut = TIMEOUTS.schedule(() -> close(socket), WHOLE_MILLIS, TimeUnit.MILLISECONDS);
            try {
                socket.connect(route.to(host(at), HTTPS), CONNECT_MILLIS);
                socket.setSoTimeout(READ_MILLIS);
                return ask(at, secure(socket, host(at)));
            } finally {
                cut.cancel(false);
            }
        }
    }

    private SSLSocket secure(Socket socket, String host) throws IOException {
        SSLSocket secure = (SSLSocket) tls.createSocket(socket, host, HTTPS, true);
        SSLParameters check = secure.getSSLParameters();
        check.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(check);
        secure.startHandshake();
        return secure;
    }

    private static RawHttpResponse ask(URI at, SSLSocket server) throws IOException {
        String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
        String query = at.getRawQuery() == null ? "" : "?" + at.getRawQuery();
        String request = "GET " + path + query + " HTTP/1.1\r\nHost: " + at.getHost()
                + "\r\nUser-Agent: Vitrine\r\nAccept: image/*\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
        server.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        try (InputStream in = new BufferedInputStream(server.getInputStream())) {
            return RawHttpResponse.read(in, PictureHeader.MAX_BYTES);
        }
    }

    private static String host(URI at) {
        String host = at.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // Nothing is left to cut.
        }
    }
}
