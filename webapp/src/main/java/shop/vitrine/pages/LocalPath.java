package shop.vitrine.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where to go next, as a form or a link asks for it: only ever a page of this market. */
public final class LocalPath {
    private static final int LONGEST = 2_000;

    private LocalPath() {}

    /** The wish, or the other path where it is none, or leads away: {@code //evil}, {@code /\evil}, {@code https:…}. */
    public static String of(String wish, String other) {
        return checked(wish).orElse(other);
    }

    private static Optional<String> checked(String wish) {
        if (wish == null || wish.length() > LONGEST || !wish.startsWith("/") || wish.startsWith("//"))
            return Optional.empty();
        try {
            URI uri = new URI(wish);
            boolean local = uri.getScheme() == null && uri.getRawAuthority() == null;
            return local ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
