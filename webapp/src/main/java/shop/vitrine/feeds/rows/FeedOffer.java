package shop.vitrine.feeds.rows;

import java.util.Map;

/** The variant part of a row; {@code quantity} is null if the feed only says "in stock". */
public record FeedOffer(String gtin, FeedPrice price, Integer quantity, Map<OptionColumn, String> options) {}
