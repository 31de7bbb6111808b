package shop.vitrine.feeds.rows;

import java.util.List;

/** The product part of a row; the description is sanitised HTML. */
public record FeedText(String title, String description, String brand, String category, List<FeedAttribute> details) {}
