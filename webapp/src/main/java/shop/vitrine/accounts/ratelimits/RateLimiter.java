package shop.vitrine.accounts.ratelimits;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import shop.vitrine.accounts.ClientInfo;
import shop.vitrine.platform.HmacSigner;
import shop.vitrine.platform.Settings;
import shop.vitrine.tenants.Current;

/** Counts attempts whether or not the request succeeds. */
@ApplicationScoped
public class RateLimiter {
    /** In development everybody has one address, and tests are many visitors. */
    private static final int DEVELOPMENT_ADDRESS = 200;

    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    BucketStore store;

    @Inject
    HmacSigner signatures;

    @Inject
    ClientInfo info;

    @Inject
    Current current;

    /**
     * Counts an attempt. Call first, since it needs its own connection.
     *
     * @return how long to wait if the limit is exceeded
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public Optional<RetryAfter> take(RateLimit limit, String account) {
        int addresses = limit.address() * (Settings.production() ? 1 : DEVELOPMENT_ADDRESS);
        return take(limit, addresses, addressKey(limit))
                .or(() ->
                        account == null ? Optional.empty() : take(limit, limit.account(), accountKey(limit, account)));
    }

    /** Forgets failed attempts after a success. */
    @Transactional(TxType.REQUIRED)
    public void reset(RateLimit limit, String account) {
        entities.createNativeQuery("delete from rate_limit_buckets where id = :id")
                .setParameter("id", accountKey(limit, account))
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRED)
    public void removeFull() {
        entities.createNativeQuery("delete from rate_limit_buckets where last_used_at < :before")
                .setParameter("before", current.now().minus(KEPT).toEpochMilli())
                .executeUpdate();
    }

    private Optional<RetryAfter> take(RateLimit limit, int capacity, String key) {
        BucketConfiguration configuration = BucketConfiguration.builder()
                .addLimit(one -> one.capacity(capacity).refillGreedy(capacity, limit.period()))
                .build();
        ConsumptionProbe probe = store.builder().build(key, () -> configuration).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(new RetryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill())));
    }

    /** Hashed, so that the table does not collect mail addresses. */
    private String accountKey(RateLimit limit, String account) {
        return limit + " account " + signatures.sign("limit", account.toLowerCase(Locale.ROOT));
    }

    private String addressKey(RateLimit limit) {
        return limit + " address " + network(info.address());
    }

    /** An IPv6 subscriber has a whole /64. */
    static String network(String address) {
        if (address == null || !address.contains(":")) return String.valueOf(address);
        try {
            byte[] bytes = java.net.InetAddress.getByName(address).getAddress();
            if (bytes.length == 4)
                return java.net.InetAddress.getByAddress(bytes).getHostAddress();
            return java.util.HexFormat.of().formatHex(bytes, 0, 8);
        } catch (java.net.UnknownHostException e) {
            return address;
        }
    }
}
