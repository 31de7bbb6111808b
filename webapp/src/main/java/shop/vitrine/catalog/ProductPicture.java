package shop.vitrine.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A picture by hash; {@code shop} is for row-level security. */
@Embeddable
public record ProductPicture(@Column(name = "shop_id") String shop, String picture, String alt) {}
