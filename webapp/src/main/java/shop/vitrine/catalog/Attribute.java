package shop.vitrine.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A fact about a product, as {@code Dimensions / Height / 42 cm}.
 *
 * @param shop the owner, for row-level security
 * @param section heading under which it stands; may be empty
 */
@Embeddable
public record Attribute(@Column(name = "shop_id") String shop, String section, String name, String value) {}
