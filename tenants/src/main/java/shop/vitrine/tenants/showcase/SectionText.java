package shop.vitrine.tenants.showcase;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.List;
import shop.vitrine.tenants.showcase.Section.Collected;
import shop.vitrine.tenants.showcase.Section.Featured;
import shop.vitrine.tenants.showcase.Section.Poster;
import shop.vitrine.tenants.showcase.Section.State;
import shop.vitrine.tenants.showcase.Section.Words;

/** A section as part of the text of its design. */
final class SectionText {
    private SectionText() {}

    static JsonObjectBuilder of(Section section) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("kind", section.kind().name())
                .add("id", section.id())
                .add("state", section.state().name());
        switch (section) {
            case Featured one -> DesignText.put(json, "title", one.title());
            case Collected one -> {
                json.add("slug", one.slug())
                        .add("description", one.description())
                        .add("row", one.row());
                DesignText.put(json, "name", one.name());
            }
            case Words one -> {
                DesignText.put(json, "title", one.title());
                DesignText.put(json, "body", one.body());
            }
            case Poster one -> {
                DesignText.put(json, "image", one.image());
                json.add("link", one.link().kind().name())
                        .add("target", one.link().target());
            }
        }
        if (section.kind() == Section.Kind.FEATURED || section.kind() == Section.Kind.COLLECTION)
            json.add("products", Json.createArrayBuilder(section.products()));
        return json;
    }

    static Section read(JsonObject json) {
        String id = json.getString("id");
        State state = State.valueOf(json.getString("state"));
        return switch (Section.Kind.valueOf(json.getString("kind"))) {
            case FEATURED -> new Featured(id, state, DesignText.local(json, "title"), products(json));
            case COLLECTION ->
                new Collected(
                        id,
                        state,
                        json.getString("slug"),
                        DesignText.local(json, "name"),
                        json.getString("description"),
                        json.getBoolean("row"),
                        products(json));
            case TEXT -> new Words(id, state, DesignText.local(json, "title"), DesignText.local(json, "body"));
            case PICTURE ->
                new Poster(
                        id,
                        state,
                        DesignText.image(json, "image"),
                        new Link(Link.Kind.valueOf(json.getString("link")), json.getString("target")));
        };
    }

    private static List<String> products(JsonObject json) {
        JsonArray products = json.getJsonArray("products");
        return products == null ? List.of() : products.getValuesAs(JsonString::getString);
    }
}
