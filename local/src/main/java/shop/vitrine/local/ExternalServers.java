package shop.vitrine.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import shop.vitrine.local.servers.DatabaseAddress;
import shop.vitrine.local.servers.ElasticsearchServer;
import shop.vitrine.local.servers.HttpProbe;
import shop.vitrine.local.servers.SearchServerAddress;
import shop.vitrine.local.servers.ServerLogin;
import shop.vitrine.local.servers.StartFailure;

/** External servers named in the environment. */
final class ExternalServers {
    private ExternalServers() {}

    /** @throws StartFailure if one is named but unusable */
    static Optional<DatabaseAddress> database(LocalMarketOptions options) {
        String url = options.setting("VITRINE_DB_URL");
        if (url == null) return Optional.empty();
        ServerLogin app =
                new ServerLogin(required(options, "VITRINE_DB_USER"), required(options, "VITRINE_DB_PASSWORD"));
        ServerLogin owner =
                new ServerLogin(required(options, "VITRINE_DB_OWNER"), required(options, "VITRINE_DB_OWNER_PASSWORD"));
        DatabaseAddress database = new DatabaseAddress(url, app, owner);
        for (ServerLogin login : new ServerLogin[] {owner, app}) {
            try (Connection connection = database.connect(login)) {
                connection.isValid(5);
            } catch (SQLException e) {
                throw new StartFailure(
                        "The database at " + url + " does not let " + login + " in: " + e.getMessage() + ".", e);
            }
        }
        return Optional.of(database);
    }

    static Optional<SearchServerAddress> search(LocalMarketOptions options) {
        String url = options.setting("VITRINE_ES_URL");
        if (url == null) return Optional.empty();
        String user = options.setting("VITRINE_ES_USER");
        ServerLogin login = user == null ? null : new ServerLogin(user, required(options, "VITRINE_ES_PASSWORD"));
        return Optional.of(new SearchServerAddress(url, login, () -> {
            int status = HttpProbe.status(url + ElasticsearchServer.HEALTH, login);
            if (status != 200) {
                throw new StartFailure("Elasticsearch at " + url
                        + (status == 0 ? " does not answer." : " answers with status " + status + "."));
            }
        }));
    }

    private static String required(LocalMarketOptions options, String name) {
        String value = options.setting(name);
        if (value == null) throw new StartFailure("Set " + name + " in the environment too.");
        return value;
    }
}
