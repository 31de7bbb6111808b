package shop.vitrine.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.engine.jdbc.connections.internal.DatasourceConnectionProviderImpl;

/**
 * The second fence: tells PostgreSQL the current scope on every connection that Hibernate takes, for the length of its
 * transaction. Row-level security then holds for native SQL too. Costs one round trip for each transaction.
 */
public class ScopedConnectionProvider extends DatasourceConnectionProviderImpl {
    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try (var set = connection.prepareStatement("select set_config('vitrine.scope', ?, true)")) {
            set.setString(1, Scope.current().setting());
            set.execute();
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
