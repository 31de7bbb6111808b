package shop.vitrine.showcase.hostnames;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import shop.vitrine.platform.Settings;
import shop.vitrine.tenants.Scope;

/** The market's host name and those verified by shops. */
@ApplicationScoped
class KnownHosts {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    /** How long a node may serve a host that was given up; no longer than a public page is cached. */
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final Cache<String, Optional<HostedShop>> known =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(10_000).build();

    private final String market = URI.create(Settings.url()).getHost().toLowerCase(Locale.ROOT);

    @Inject
    HostedShops hostedShops;

    /** @param host lower case, without port and trailing dot */
    boolean isMarket(String host) {
        return host.equals(market) || !Settings.production() && LOOPBACK.contains(host);
    }

    /** Whose host it is, if it is proven to be somebody's. */
    Optional<HostedShop> find(String host) {
        return known.get(host, one -> Scope.MARKET.get(() -> hostedShops.at(one)));
    }

    /** Makes this node's own changes show at once. */
    void invalidate() {
        known.invalidateAll();
    }

    /** @param active whether the shop is visible */
    record HostedShop(String handle, boolean active) {}
}
