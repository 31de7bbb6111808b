package shop.vitrine.checkout;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A draft as JSON in a cookie; {@code owner} is empty for a guest. */
record KeptDraft(String owner, CheckoutDraft draft) {
    private static final int MAX_CHOICE = 20;

    String text() {
        JsonObjectBuilder kept = Json.createObjectBuilder()
                .add("owner", owner)
                .add("address", address(draft.address()))
                .add("delivery", delivery(draft.delivery()));
        add(kept, "email", draft.email());
        add(kept, "phone", draft.phone());
        String json = kept.build().toString();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty if unreadable: visitors may send anything. */
    static Optional<KeptDraft> read(String text) {
        String json;
        try {
            json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        try (var reader = Json.createReader(new StringReader(json))) {
            return Optional.of(of(reader.readObject()));
        } catch (JsonException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private static KeptDraft of(JsonObject kept) {
        JsonObject address =
                kept.getOrDefault("address", JsonObject.EMPTY_JSON_OBJECT).asJsonObject();
        Map<String, String> delivery = new LinkedHashMap<>();
        kept.getOrDefault("delivery", JsonObject.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .forEach((shop, option) -> delivery.put(shop, ((JsonString) option).getString()));
        return new KeptDraft(
                kept.getString("owner", ""),
                new CheckoutDraft(
                        kept.getString("email", null),
                        new DeliveryAddressInput(
                                address.getString("name", null),
                                address.getString("country", null),
                                address.getString("street", null),
                                address.getString("extra", null),
                                address.getString("postalCode", null),
                                address.getString("city", null),
                                address.getString("region", null)),
                        kept.getString("phone", null),
                        delivery));
    }

    private static JsonObjectBuilder address(DeliveryAddressInput typed) {
        JsonObjectBuilder address = Json.createObjectBuilder();
        add(address, "name", typed.name());
        add(address, "country", typed.country());
        add(address, "street", typed.street());
        add(address, "extra", typed.extra());
        add(address, "postalCode", typed.postalCode());
        add(address, "city", typed.city());
        add(address, "region", typed.region());
        return address;
    }

    private static JsonObjectBuilder delivery(Map<String, String> chosen) {
        JsonObjectBuilder delivery = Json.createObjectBuilder();
        chosen.forEach((shop, option) -> {
            if (shop.length() < MAX_CHOICE && option.length() < MAX_CHOICE) delivery.add(shop, option);
        });
        return delivery;
    }

    private static void add(JsonObjectBuilder object, String name, String typed) {
        if (typed != null) object.add(name, typed);
    }
}
