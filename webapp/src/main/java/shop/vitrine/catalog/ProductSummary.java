package shop.vitrine.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.List;
import shop.vitrine.money.Money;

/**
 * What a product's card shows, kept beside the product so that lists ask for nothing else.
 *
 * @param formerAmount what the cheapest variant cost before, in minor units, or null
 * @param picture hash of the first picture, or null
 */
@Embeddable
public record ProductSummary(
        PriceRange price,
        @Column(name = "former_price") Long formerAmount,
        String picture,
        @Column(name = "picture_alt") String alt) {
    static final ProductSummary EMPTY = new ProductSummary(PriceRange.NONE, null, null, null);

    /** With the prices of these variants; as before where there are none. */
    ProductSummary priced(List<Variant> offered) {
        if (offered.isEmpty()) return this;
        Variant cheapest =
                offered.stream().min(Comparator.comparing(Variant::price)).orElseThrow();
        Money former = cheapest.formerPrice();
        return new ProductSummary(PriceRange.of(offered), former == null ? null : former.amount(), picture, alt);
    }

    /** With the first of these pictures. */
    ProductSummary pictured(List<ProductPicture> pictures) {
        ProductPicture first = pictures.isEmpty() ? null : pictures.getFirst();
        return new ProductSummary(
                price, formerAmount, first == null ? null : first.picture(), first == null ? null : first.alt());
    }

    /** What the cheapest variant cost before, or null. */
    public Money formerPrice() {
        return formerAmount == null ? null : new Money(formerAmount, price.currency());
    }

    /** Whole percents off the former price; 0 without one. */
    public int discount() {
        return formerAmount == null ? 0 : (int) (100 - 100 * price.min() / formerAmount);
    }
}
