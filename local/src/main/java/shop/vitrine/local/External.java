package shop.vitrine.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Servers that somebody else runs, named in the environment. */
final class External {
    private External() {}

    /** @throws NotStarted if one is named but does not let the market in */
    static Optional<Database> database(Options options) {
        String url = options.setting("VITRINE_DB_URL");
        if (url == null) return Optional.empty();
        Login app = new Login(required(options, "VITRINE_DB_USER"), required(options, "VITRINE_DB_PASSWORD"));
        Login owner = new Login(required(options, "VITRINE_DB_OWNER"), required(options, "VITRINE_DB_OWNER_PASSWORD"));
        Database database = new Database(url, app, owner);
        for (Login login : new Login[] {owner, app}) {
            try (Connection connection = database.connect(login)) {
                connection.isValid(5);
            } catch (SQLException e) {
                throw new NotStarted(
                        "The database at " + url + " does not let " + login + " in: " + e.getMessage() + ".", e);
            }
        }
        return Optional.of(database);
    }

    static Optional<SearchServer> search(Options options) {
        String url = options.setting("VITRINE_ES_URL");
        if (url == null) return Optional.empty();
        String user = options.setting("VITRINE_ES_USER");
        Login login = user == null ? null : new Login(user, required(options, "VITRINE_ES_PASSWORD"));
        return Optional.of(new SearchServer(url, login, () -> {
            int status = Http.status(url + Elasticsearch.HEALTH, login);
            if (status != 200) {
                throw new NotStarted("Elasticsearch at " + url
                        + (status == 0 ? " does not answer." : " answers with status " + status + "."));
            }
        }));
    }

    private static String required(Options options, String name) {
        String value = options.setting(name);
        if (value == null) throw new NotStarted("Set " + name + " in the environment too.");
        return value;
    }
}
