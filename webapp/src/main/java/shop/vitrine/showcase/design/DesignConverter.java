package shop.vitrine.showcase.design;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import shop.vitrine.tenants.LocalizedText;

/** A design as JSON in one column. Missing properties are null, so that old rows stay readable. */
@Converter
public class DesignConverter implements AttributeConverter<Design, String> {
    @Override
    public String convertToDatabaseColumn(Design design) {
        Theme theme = design.theme();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("typeface", theme.typeface().name())
                .add("ground", theme.ground())
                .add("ink", theme.ink())
                .add("accent", theme.accent())
                .add("corners", theme.corners().name())
                .add("lighting", design.lighting().name());
        put(json, "banner", design.banner());
        put(json, "portrait", design.portrait());
        put(json, "tagline", design.tagline());
        put(json, "story", design.story());
        var sections = Json.createArrayBuilder();
        design.sections().all().forEach(section -> sections.add(SectionJson.of(section)));
        return json.add("sections", sections).build().toString();
    }

    @Override
    public Design convertToEntityAttribute(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Theme theme = new Theme(
                    Theme.Typeface.valueOf(json.getString("typeface")),
                    json.getString("ground"),
                    json.getString("ink"),
                    json.getString("accent"),
                    Theme.Corners.valueOf(json.getString("corners")));
            List<Section> sections = json.getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                    .map(SectionJson::read)
                    .toList();
            return new Design(
                    theme,
                    ColourScheme.valueOf(json.getString("lighting")),
                    image(json, "banner"),
                    image(json, "portrait"),
                    local(json, "tagline"),
                    local(json, "story"),
                    new Sections(sections));
        }
    }

    static void put(JsonObjectBuilder json, String name, LocalizedText text) {
        if (text == null) return;
        JsonObjectBuilder languages = Json.createObjectBuilder().add("en", text.en());
        if (text.de() != null) languages.add("de", text.de());
        if (text.nl() != null) languages.add("nl", text.nl());
        json.add(name, languages);
    }

    static void put(JsonObjectBuilder json, String name, DesignImage image) {
        if (image == null) return;
        json.add(name, Json.createObjectBuilder().add("hash", image.hash()).add("alt", image.alt()));
    }

    static LocalizedText local(JsonObject json, String name) {
        JsonObject text = json.getJsonObject(name);
        return text == null
                ? null
                : new LocalizedText(text.getString("en"), text.getString("de", null), text.getString("nl", null));
    }

    static DesignImage image(JsonObject json, String name) {
        JsonObject image = json.getJsonObject(name);
        return image == null ? null : new DesignImage(image.getString("hash"), image.getString("alt"));
    }
}
