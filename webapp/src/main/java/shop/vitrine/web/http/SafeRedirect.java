package shop.vitrine.web.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Sends paths as they are: resolving them against a base URL can be tricked into another scheme or host. */
public final class SafeRedirect {
    /** Non-empty segments without a colon, then query and fragment. */
    private static final Pattern OWN = Pattern.compile("/(?:[^/?#:]++(?:/(?=[^/])|/?(?=[?#]|$)))*+(?:[?#].*+)?");

    private static final int MAX_LENGTH = 2_000;

    private SafeRedirect() {}

    /** The path if it stays in this market, else the other one. */
    public static String own(String path, String other) {
        return isOwn(path) ? URI.create(path).toASCIIString() : other;
    }

    public static Response see(String path) {
        return within(Response.Status.SEE_OTHER, path);
    }

    /** Permanently. */
    public static Response moved(String path) {
        return within(Response.Status.MOVED_PERMANENTLY, path);
    }

    private static Response within(Response.Status status, String path) {
        if (!isOwn(path)) throw new IllegalArgumentException("Not a path of this market: " + path);
        return to(status, URI.create(path));
    }

    public static Response leave(URI address) {
        if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme()))
            throw new IllegalArgumentException("Not an address of a page: " + address);
        return to(Response.Status.SEE_OTHER, address);
    }

    private static Response to(Response.Status status, URI address) {
        return Response.status(status)
                .header(HttpHeaders.LOCATION, address.toASCIIString())
                .build();
    }

    private static boolean isOwn(String path) {
        if (path == null || path.length() > MAX_LENGTH || !OWN.matcher(path).matches()) return false;
        try {
            URI address = new URI(path);
            return address.getScheme() == null && address.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
