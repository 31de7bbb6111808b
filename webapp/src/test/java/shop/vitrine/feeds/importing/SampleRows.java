package shop.vitrine.feeds.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import shop.vitrine.feeds.rows.FeedAttribute;
import shop.vitrine.feeds.rows.FeedOffer;
import shop.vitrine.feeds.rows.FeedPictures;
import shop.vitrine.feeds.rows.FeedPrice;
import shop.vitrine.feeds.rows.FeedRow;
import shop.vitrine.feeds.rows.FeedText;
import shop.vitrine.feeds.rows.OptionColumn;
import shop.vitrine.feeds.rows.RowPosition;

/** Valid rows: {@code Rows.row("A-1", "A").with(COLOR, "Red")}. */
final class SampleRows {
    private final String sku;
    private final String group;
    private String title = "A good cup";
    private String picture;
    private final List<String> morePictures = new ArrayList<>();
    private final Map<OptionColumn, String> options = new EnumMap<>(OptionColumn.class);

    private SampleRows(String sku, String group) {
        this.sku = sku;
        this.group = group;
    }

    static SampleRows row(String sku, String group) {
        return new SampleRows(sku, group);
    }

    SampleRows with(OptionColumn option, String value) {
        options.put(option, value);
        return this;
    }

    SampleRows title(String text) {
        title = text;
        return this;
    }

    SampleRows pictures(String first, String... more) {
        picture = first;
        morePictures.addAll(List.of(more));
        return this;
    }

    FeedRow get() {
        List<FeedAttribute> details = List.of(new FeedAttribute("Size", "Height", "9 cm"));
        return new FeedRow(
                new RowPosition(2, 10),
                sku,
                group,
                new FeedText(title, "<p>Text</p>", "Luma", "mugs", details),
                new FeedOffer(null, new FeedPrice(2000, null), 5, options),
                new FeedPictures(picture, morePictures),
                null);
    }
}
