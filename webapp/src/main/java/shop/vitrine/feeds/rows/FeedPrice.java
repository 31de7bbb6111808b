package shop.vitrine.feeds.rows;

/**
 * Minor units of the market's currency.
 *
 * @param former higher earlier price, or null
 */
public record FeedPrice(long amount, Long former) {}
