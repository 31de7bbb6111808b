package shop.vitrine.search;

import java.util.List;

/**
 * Products left by each further choice; a facet ignores its own filter. Selected values are always included.
 *
 * @param prices contiguous ranges in order, without empty ones
 * @param span lowest to highest price, ignoring the price filter
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

    public record ValueCount(String value, long count, boolean chosen) {}

    public record ShopCount(String handle, String name, long count, boolean chosen) {}

    public record PriceCount(PriceFilter range, long count, boolean chosen) {}

    public record RatingCount(int from, long count, boolean chosen) {}

    /** The 12 most common values and the selected ones. */
    public record AttributeCount(String name, List<ValueCount> values) {}
}
