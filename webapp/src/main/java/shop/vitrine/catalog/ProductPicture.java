package shop.vitrine.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A picture of a product.
 *
 * @param shop for row-level security
 * @param picture hash
 * @param alt may be empty
 */
@Embeddable
public record ProductPicture(@Column(name = "shop_id") String shop, String picture, String alt) {}
