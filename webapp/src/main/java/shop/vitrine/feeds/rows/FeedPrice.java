package shop.vitrine.feeds.rows;

/** Minor units of the market's currency; {@code former} is the earlier price, or null. */
public record FeedPrice(long amount, Long former) {}
