package shop.vitrine.local;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import shop.vitrine.local.servers.DataFolder;
import shop.vitrine.local.servers.DatabaseAddress;
import shop.vitrine.local.servers.ServerLogin;

/** Environment variables of the market. */
final class MarketEnvironment {
    private MarketEnvironment() {}

    static Map<String, String> of(LocalMarket market, LocalMarketOptions options, DataFolder data) throws IOException {
        DatabaseAddress database = market.database();
        Map<String, String> all = new HashMap<>(WildFlyServer.environment());
        all.put("VITRINE_MODE", "development");
        all.put("VITRINE_URL", market.url());
        all.put("VITRINE_HOME", options.home().toString());
        all.put("VITRINE_DB_URL", database.url());
        all.put("VITRINE_DB_USER", database.app().user());
        all.put("VITRINE_DB_PASSWORD", database.app().password());
        all.put("VITRINE_DB_OWNER", database.owner().user());
        all.put("VITRINE_DB_OWNER_PASSWORD", database.owner().password());
        all.put("VITRINE_ES_URL", market.search().url());
        all.put("VITRINE_SMTP", market.mails().smtpAddress());
        all.put("VITRINE_MEDIA_DIR", data.folder("media").toString());
        all.put("VITRINE_SECRET", data.secret("secret"));
        // "dev-" marks it as no production key; the rest is unique to this market.
        all.put("VITRINE_DOCUMENT_KEYS", "dev-" + data.secret("document-key"));
        all.put("VITRINE_OPERATOR_TOKEN", data.secret("operator-token"));
        ServerLogin search = market.search().login();
        if (search != null) {
            all.put("VITRINE_ES_USER", search.user());
            all.put("VITRINE_ES_PASSWORD", search.password());
        }
        all.putAll(options.environment());
        return all;
    }
}
