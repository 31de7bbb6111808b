package shop.vitrine.accounts.ratelimits;

import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.RemoteBucketBuilder;
import io.github.bucket4j.distributed.proxy.generic.select_for_update.AbstractSelectForUpdateBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.select_for_update.SelectForUpdateBasedTransaction;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import shop.vitrine.tenants.Current;

/** Stores Bucket4j buckets as rows, on the market's clock. */
@ApplicationScoped
class BucketStore {
    @Resource(lookup = "java:jboss/datasources/Vitrine")
    DataSource database;

    @Inject
    Current current;

    private Rows rows;

    @PostConstruct
    void open() {
        rows = new Rows(database, new Meter(current));
    }

    RemoteBucketBuilder<String> builder() {
        return rows.builder();
    }

    private record Meter(Current current) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(current.now().toEpochMilli());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    private static final class Rows extends AbstractSelectForUpdateBasedProxyManager<String> {
        private final DataSource database;
        private final Meter meter;

        Rows(DataSource database, Meter meter) {
            super(ClientSideConfig.getDefault().withClientClock(meter));
            this.database = database;
            this.meter = meter;
        }

        @Override
        protected SelectForUpdateBasedTransaction allocateTransaction(String key, Optional<Long> timeout) {
            try {
                return new BucketTransaction(database.getConnection(), key, meter.currentTimeNanos() / 1_000_000);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void removeProxy(String key) {
            throw new UnsupportedOperationException("Rows are removed by the ones who know their keys");
        }
    }
}
