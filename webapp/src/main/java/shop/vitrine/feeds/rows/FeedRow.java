package shop.vitrine.feeds.rows;

/**
 * One good row: a variant, with what it says of its product.
 *
 * @param group what the variants of one product have in common
 * @param ours what only our own export says, or null
 */
public record FeedRow(
        RowPosition position,
        String sku,
        String group,
        FeedText text,
        FeedOffer offer,
        FeedPictures pictures,
        VitrineColumns ours) {}
