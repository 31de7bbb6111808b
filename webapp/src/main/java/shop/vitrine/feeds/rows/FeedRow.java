package shop.vitrine.feeds.rows;

/**
 * A valid row: one variant with its product's data.
 *
 * @param group shared by a product's variants
 * @param ours columns of our own export, or null
 */
public record FeedRow(
        RowPosition position,
        String sku,
        String group,
        FeedText text,
        FeedOffer offer,
        FeedPictures pictures,
        VitrineColumns ours) {}
