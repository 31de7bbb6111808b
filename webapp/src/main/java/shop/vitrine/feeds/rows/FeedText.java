package shop.vitrine.feeds.rows;

import java.util.List;

public record FeedText(String title, String description, String brand, String category, List<FeedAttribute> details) {}
