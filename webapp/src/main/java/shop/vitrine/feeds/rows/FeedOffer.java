package shop.vitrine.feeds.rows;

import java.util.Map;

/**
 * What a row says of its variant.
 *
 * @param gtin or null
 * @param quantity pieces, or null when the feed only says that there are some
 * @param options what is said, by option
 */
public record FeedOffer(String gtin, FeedPrice price, Integer quantity, Map<OptionColumn, String> options) {}
