package shop.vitrine.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A product attribute, such as {@code Dimensions / Height / 42 cm}.
 *
 * @param shop for row-level security
 * @param section heading, may be empty
 */
@Embeddable
public record Attribute(@Column(name = "shop_id") String shop, String section, String name, String value) {}
