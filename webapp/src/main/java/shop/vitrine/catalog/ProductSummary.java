package shop.vitrine.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.List;
import shop.vitrine.money.Money;

/** Card data stored with the product, so that lists need no joins. Minor units. */
@Embeddable
public record ProductSummary(
        PriceRange price,
        @Column(name = "former_price") Long formerAmount,
        String picture,
        @Column(name = "picture_alt") String alt) {
    static final ProductSummary EMPTY = new ProductSummary(PriceRange.NONE, null, null, null);

    /** Unchanged if there are no variants. */
    ProductSummary priced(List<Variant> offered) {
        if (offered.isEmpty()) return this;
        Variant cheapest =
                offered.stream().min(Comparator.comparing(Variant::price)).orElseThrow();
        Money former = cheapest.formerPrice();
        return new ProductSummary(PriceRange.of(offered), former == null ? null : former.amount(), picture, alt);
    }

    ProductSummary pictured(List<ProductPicture> pictures) {
        ProductPicture first = pictures.isEmpty() ? null : pictures.getFirst();
        return new ProductSummary(
                price, formerAmount, first == null ? null : first.picture(), first == null ? null : first.alt());
    }

    public Money formerPrice() {
        return formerAmount == null ? null : new Money(formerAmount, price.currency());
    }

    /** Whole percent off the former price; 0 without one. */
    public int discount() {
        return formerAmount == null ? 0 : (int) (100 - 100 * price.min() / formerAmount);
    }
}
