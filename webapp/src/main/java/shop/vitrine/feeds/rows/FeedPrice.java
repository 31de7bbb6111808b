package shop.vitrine.feeds.rows;

/**
 * Minor units of the market's currency.
 *
 * @param former the higher price before, or null
 */
public record FeedPrice(long amount, Long former) {}
