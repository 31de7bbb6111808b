package shop.vitrine.feeds.rows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One good row: a variant, with what it says of its product.
 *
 * @param end bytes of the file up to its end
 * @param group what the variants of one product have in common
 * @param description sanitised HTML
 * @param price minor units
 * @param formerPrice minor units, or null
 * @param quantity pieces, or null when the feed only says that there are some
 * @param picture link, or null
 * @param category slug of the market's tree
 * @param options what is said, by option
 * @param ours what only our own export says, or null
 */
public record FeedRow(
        long line,
        long end,
        String sku,
        String group,
        String title,
        String description,
        String brand,
        String gtin,
        long price,
        Long formerPrice,
        Integer quantity,
        String picture,
        List<String> morePictures,
        String category,
        Map<OptionColumn, String> options,
        List<FeedAttribute> details,
        VitrineColumns ours) {

    public Stream<String> pictures() {
        return Stream.concat(Stream.ofNullable(picture), morePictures.stream());
    }
}
