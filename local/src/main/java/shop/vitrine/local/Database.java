package shop.vitrine.local;

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
public record Database(String url, Login app, Login owner) {
    public Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(url, login.user(), login.password());
    }
}
