package shop.vitrine.local;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who can sign in to the demo market. */
final class Logins {
    static final Map<String, Login> DEMO = demo();

    private Logins() {}

    private static Map<String, Login> demo() {
        Map<String, Login> logins = new LinkedHashMap<>();
        logins.put("buyer", new Login("mila@example.org", "vitrine-buyer"));
        logins.put("seller", new Login("noor@example.org", "vitrine-seller"));
        logins.put("admin", new Login("admin@example.org", "vitrine-admin"));
        return logins;
    }

    static JsonObjectBuilder json() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        DEMO.forEach((who, login) -> all.add(
                who, Json.createObjectBuilder().add("email", login.user()).add("password", login.password())));
        return all;
    }
}
