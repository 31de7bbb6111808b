package shop.vitrine.search;

import java.util.List;

/**
 * How many products each further choice would leave. The counts of a facet ignore its own filter, so that a second value
 * can be chosen beside the first; all other filters hold.
 *
 * @param category products in the chosen category and below, or in all when none is chosen
 * @param categories children of the chosen category (the roots when none is chosen), by count
 * @param shops the 20 with most products; chosen ones are always among them
 * @param prices ranges without a gap, in order, empty ones left out
 * @param ratings 4 and up, 3 and up
 * @param attributes the 8 names that most products have; chosen ones are always among them
 * @param span from the lowest to the highest price of all that match without the price filter
 */
public record Facets(
        long category,
        List<ValueCount> categories,
        List<ShopCount> shops,
        List<PriceCount> prices,
        List<RatingCount> ratings,
        List<AttributeCount> attributes,
        PriceFilter span) {

    public static final Facets NONE =
            new Facets(0, List.of(), List.of(), List.of(), List.of(), List.of(), PriceFilter.ANY);

    /** A category slug or an attribute value. */
    public record ValueCount(String value, long count, boolean chosen) {}

    public record ShopCount(String handle, String name, long count, boolean chosen) {}

    public record PriceCount(PriceFilter range, long count, boolean chosen) {}

    /** Products rated {@code from} or better. */
    public record RatingCount(int from, long count, boolean chosen) {}

    /** At most 12 values, by count; chosen ones are always among them. */
    public record AttributeCount(String name, List<ValueCount> values) {}
}
