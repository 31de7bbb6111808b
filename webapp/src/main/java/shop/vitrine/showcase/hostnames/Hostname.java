package shop.vitrine.showcase.hostnames;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A public DNS host name, in canonical form. */
record Hostname(String text) {
    private static final int LONGEST = 200;
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Set<String> PRIVATE =
            Set.of("localhost", "local", "internal", "lan", "home", "test", "invalid", "example", "onion", "arpa");

    /** Also accepts a scheme or a slash; empty if no shop could have this name. */
    static Optional<Hostname> of(String typed, String url) {
        if (typed == null) return Optional.empty();
        String market = URI.create(url).getHost().toLowerCase(Locale.ROOT);
        String bare = typed.strip()
                .replaceFirst("(?i)^https?://", "")
                .replaceFirst("[/?#].*$", "")
                .replaceFirst("\\.$", "");
        try {
            String host = IDN.toASCII(bare, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return Optional.of(new Hostname(host))
                    .filter(Hostname::isPublic)
                    .filter(hostname -> !hostname.isOf(market));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The name of the DNS record with the proof. */
    String proof() {
        return "_vitrine." + text;
    }

    private boolean isPublic() {
        String top = text.substring(text.lastIndexOf('.') + 1);
        return text.length() <= LONGEST
                && text.matches(LABEL + "(?:\\." + LABEL + ")++")
                && top.matches("[a-z][a-z0-9-]*")
                && !PRIVATE.contains(top);
    }

    private boolean isOf(String market) {
        return text.equals(market) || text.endsWith("." + market) || market.endsWith("." + text);
    }
}
