package shop.vitrine.feeds.rows;

import java.util.List;

/**
 * What a row says of its product.
 *
 * @param description sanitised HTML
 * @param category slug of the market's tree
 */
public record FeedText(String title, String description, String brand, String category, List<FeedAttribute> details) {}
