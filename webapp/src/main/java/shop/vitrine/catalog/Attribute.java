package shop.vitrine.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Such as {@code Dimensions / Height / 42 cm}; {@code shop} is for row-level security. */
@Embeddable
public record Attribute(@Column(name = "shop_id") String shop, String section, String name, String value) {}
