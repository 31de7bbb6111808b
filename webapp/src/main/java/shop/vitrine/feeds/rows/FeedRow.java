package shop.vitrine.feeds.rows;

/** A valid row: one variant with its product's data; {@code ours} are columns of our own export, or null. */
public record FeedRow(
        RowPosition position,
        String sku,
        String group,
        FeedText text,
        FeedOffer offer,
        FeedPictures pictures,
        VitrineColumns ours) {}
