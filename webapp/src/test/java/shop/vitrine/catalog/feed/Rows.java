package shop.vitrine.catalog.feed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Good rows for tests: {@code Rows.row("A-1", "A").with(COLOR, "Red")}. */
final class Rows {
    private final String sku;
    private final String group;
    private String title = "A good cup";
    private String picture;
    private final List<String> morePictures = new ArrayList<>();
    private final Map<Option, String> options = new EnumMap<>(Option.class);

    private Rows(String sku, String group) {
        this.sku = sku;
        this.group = group;
    }

    static Rows row(String sku, String group) {
        return new Rows(sku, group);
    }

    Rows with(Option option, String value) {
        options.put(option, value);
        return this;
    }

    Rows title(String text) {
        title = text;
        return this;
    }

    Rows pictures(String first, String... more) {
        picture = first;
        morePictures.addAll(List.of(more));
        return this;
    }

    Row get() {
        List<Detail> details = List.of(new Detail("Size", "Height", "9 cm"));
        return new Row(
                2,
                10,
                sku,
                group,
                title,
                "<p>Text</p>",
                "Luma",
                null,
                2000,
                null,
                5,
                picture,
                morePictures,
                "mugs",
                options,
                details,
                null);
    }
}
