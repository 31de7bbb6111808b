package shop.vitrine.web.http;

import java.net.URI;

/** Where to go next, as said by a form: only ever to a page of this market. */
public final class SafeRedirect {
    private SafeRedirect() {}

    /** The path if it leads into this market, else the other one. */
    public static String own(String path, String other) {
        if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) return other;
        try {
            URI address = URI.create(path);
            return address.getHost() == null ? address.toASCIIString() : other;
        } catch (IllegalArgumentException e) {
            return other;
        }
    }
}
