package shop.vitrine.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One picture of a product's gallery.
 *
 * @param shop the owner, for row-level security
 * @param picture hash of the media store
 * @param alt what it shows, for those who do not see it; may be empty
 */
@Embeddable
public record ProductPicture(@Column(name = "shop_id") String shop, String picture, String alt) {}
