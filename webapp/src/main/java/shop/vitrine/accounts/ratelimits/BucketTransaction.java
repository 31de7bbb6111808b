package shop.vitrine.accounts.ratelimits;

import io.github.bucket4j.distributed.proxy.generic.select_for_update.LockAndGetResult;
import io.github.bucket4j.distributed.proxy.generic.select_for_update.SelectForUpdateBasedTransaction;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** A locked bucket on its own connection, so that failing requests count too. */
final class BucketTransaction implements SelectForUpdateBasedTransaction {
    private final Connection connection;
    private final String key;
    private final long now;

    /** @param now milliseconds since the epoch */
    BucketTransaction(Connection connection, String key, long now) {
        this.connection = connection;
        this.key = key;
        this.now = now;
    }

    @Override
    public void begin(Optional<Long> timeout) {
        go(() -> connection.setAutoCommit(false));
    }

    @Override
    public void commit(Optional<Long> timeout) {
        go(connection::commit);
    }

    @Override
    public void rollback() {
        go(connection::rollback);
    }

    @Override
    public LockAndGetResult tryLockAndGet(Optional<Long> timeout) {
        try (var query = connection.prepareStatement("select state from rate_limit_buckets where id = ? for update")) {
            query.setString(1, key);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? LockAndGetResult.locked(row.getBytes(1)) : LockAndGetResult.notLocked();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean tryInsertEmptyData(Optional<Long> timeout) {
        try (var insert = connection.prepareStatement(
                "insert into rate_limit_buckets (id, last_used_at) values (?, ?) on conflict (id) do nothing")) {
            insert.setString(1, key);
            insert.setLong(2, now);
            return insert.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void update(byte[] data, RemoteBucketState state, Optional<Long> timeout) {
        try (var update =
                connection.prepareStatement("update rate_limit_buckets set state = ?, last_used_at = ? where id = ?")) {
            update.setBytes(1, data);
            update.setLong(2, now);
            update.setString(3, key);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void release() {
        go(connection::close);
    }

    private static void go(Step step) {
        try {
            step.go();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void go() throws SQLException;
    }
}
