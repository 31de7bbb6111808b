package shop.vitrine.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/** Checks that production settings are safe. */
@ApplicationScoped
class ProductionSettings {
    private static final int MIN_TOKEN = 32;

    /** @throws IllegalStateException in production if a setting is unsafe */
    void check(@Observes @Initialized(ApplicationScoped.class) ServletContext application) {
        if (!Settings.production()) return;
        fault(name -> Settings.find(name).orElse(null)).ifPresent(sentence -> {
            throw new IllegalStateException(sentence);
        });
    }

    /** @param setting value by name, or null */
    static Optional<String> fault(Function<String, String> setting) {
        URI url = URI.create(setting.apply("VITRINE_URL"));
        boolean local = isLoopback(url.getHost());
        if (!"https".equals(url.getScheme()) && !local)
            return Optional.of("Set VITRINE_URL to the https address that buyers type: passwords travel on it");
        if (!local && setting.apply("VITRINE_PROXIES") == null)
            return Optional.of("Set VITRINE_PROXIES to the addresses of the proxy with TLS in front of this market, as"
                    + " 10.0.0.2 or 172.16.0.0/12: without them all visitors would seem to be one");
        String token = setting.apply("VITRINE_OPERATOR_TOKEN");
        if (token != null && (token.length() < MIN_TOKEN || token.startsWith("dev-")))
            return Optional.of("Set VITRINE_OPERATOR_TOKEN to at least 32 random characters of this market's own");
        return Optional.empty();
    }

    private static boolean isLoopback(String host) {
        return host != null && (host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]"));
    }
}
