package shop.vitrine.local.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where the database is, and its two roles.
 *
 * @param url a JDBC URL without credentials
 * @param app what the application connects as, held by row-level security
 * @param owner what owns the schema and migrates it
 */
public record DatabaseAddress(String url, ServerLogin app, ServerLogin owner) {
    public Connection connect(ServerLogin login) throws SQLException {
        return DriverManager.getConnection(url, login.user(), login.password());
    }
}
