package shop.vitrine.feeds.rows;

import java.util.List;

/**
 * The product part of a row.
 *
 * @param description sanitised HTML
 * @param category slug
 */
public record FeedText(String title, String description, String brand, String category, List<FeedAttribute> details) {}
