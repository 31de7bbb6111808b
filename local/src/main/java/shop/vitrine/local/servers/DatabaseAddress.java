package shop.vitrine.local.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The database and its two roles.
 *
 * @param url JDBC URL without credentials
 * @param app for the application, subject to row-level security
 * @param owner of the schema, for migrations
 */
public record DatabaseAddress(String url, ServerLogin app, ServerLogin owner) {
    public Connection connect(ServerLogin login) throws SQLException {
        return DriverManager.getConnection(url, login.user(), login.password());
    }
}
