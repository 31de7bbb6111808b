package shop.vitrine.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.engine.jdbc.connections.internal.DatasourceConnectionProviderImpl;

/**
 * The second fence: sets the scope for row-level security on each transaction, which covers native SQL. One round trip.
 */
public class ScopedConnectionProvider extends DatasourceConnectionProviderImpl {
    private static final String SCOPE = "select set_config('vitrine.scope', ?, true)";
    public static final String READ_ONLY = SCOPE + ", set_config('transaction_read_only', 'on', true)";

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try (var set = connection.prepareStatement(ReadOnly.isMarked() ? READ_ONLY : SCOPE)) {
            set.setString(1, Scope.current().setting());
            set.execute();
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
