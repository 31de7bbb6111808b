package shop.vitrine.showcase.design;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.List;
import shop.vitrine.showcase.design.Section.CollectionSection;
import shop.vitrine.showcase.design.Section.FeaturedSection;
import shop.vitrine.showcase.design.Section.PictureSection;
import shop.vitrine.showcase.design.Section.SectionState;
import shop.vitrine.showcase.design.Section.TextSection;

/** A section as part of the text of its design. */
final class SectionJson {
    private SectionJson() {}

    static JsonObjectBuilder of(Section section) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("kind", section.kind().name())
                .add("id", section.id())
                .add("state", section.state().name());
        switch (section) {
            case FeaturedSection featuredSection -> DesignConverter.put(json, "title", featuredSection.title());
            case CollectionSection collectionSection -> {
                json.add("slug", collectionSection.slug())
                        .add("description", collectionSection.description())
                        .add("row", collectionSection.row());
                DesignConverter.put(json, "name", collectionSection.name());
            }
            case TextSection textSection -> {
                DesignConverter.put(json, "title", textSection.title());
                DesignConverter.put(json, "body", textSection.body());
            }
            case PictureSection pictureSection -> {
                DesignConverter.put(json, "image", pictureSection.image());
                json.add("link", pictureSection.link().kind().name())
                        .add("target", pictureSection.link().target());
            }
        }
        if (section.kind() == Section.SectionKind.FEATURED || section.kind() == Section.SectionKind.COLLECTION)
            json.add("products", Json.createArrayBuilder(section.products()));
        return json;
    }

    static Section read(JsonObject json) {
        String id = json.getString("id");
        SectionState state = SectionState.valueOf(json.getString("state"));
        return switch (Section.SectionKind.valueOf(json.getString("kind"))) {
            case FEATURED -> new FeaturedSection(id, state, DesignConverter.local(json, "title"), products(json));
            case COLLECTION ->
                new CollectionSection(
                        id,
                        state,
                        json.getString("slug"),
                        DesignConverter.local(json, "name"),
                        json.getString("description"),
                        json.getBoolean("row"),
                        products(json));
            case TEXT ->
                new TextSection(id, state, DesignConverter.local(json, "title"), DesignConverter.local(json, "body"));
            case PICTURE ->
                new PictureSection(
                        id,
                        state,
                        DesignConverter.image(json, "image"),
                        new SectionLink(
                                SectionLink.LinkKind.valueOf(json.getString("link")), json.getString("target")));
        };
    }

    private static List<String> products(JsonObject json) {
        JsonArray products = json.getJsonArray("products");
        return products == null ? List.of() : products.getValuesAs(JsonString::getString);
    }
}
