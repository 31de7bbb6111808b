package shop.vitrine.local;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import shop.vitrine.local.servers.ServerLogin;

/** Who can sign in to the demo market. */
final class DemoLogins {
    static final Map<String, ServerLogin> DEMO = demo();

    private DemoLogins() {}

    private static Map<String, ServerLogin> demo() {
        Map<String, ServerLogin> logins = new LinkedHashMap<>();
        logins.put("buyer", new ServerLogin("mila@example.org", "vitrine-buyer"));
        logins.put("seller", new ServerLogin("noor@example.org", "vitrine-seller"));
        logins.put("admin", new ServerLogin("admin@example.org", "vitrine-admin"));
        return logins;
    }

    static JsonObjectBuilder json() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        DEMO.forEach((who, login) -> all.add(
                who, Json.createObjectBuilder().add("email", login.user()).add("password", login.password())));
        return all;
    }
}
