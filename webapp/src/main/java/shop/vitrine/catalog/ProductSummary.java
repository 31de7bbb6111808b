package shop.vitrine.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.List;
import shop.vitrine.money.Money;

/**
 * What a product's card shows, kept beside the product so that lists ask for nothing else.
 *
 * @param priceMin of the cheapest variant offered, in minor units
 * @param formerPrice what that variant cost before, or null
 * @param picture hash of the first picture, or null
 */
@Embeddable
record ProductSummary(
        @Column(name = "price_min") long priceMin,
        @Column(name = "price_max") long priceMax,
        @Column(name = "former_price") Long formerPrice,
        @Column(columnDefinition = "bpchar(3)") String currency,
        String picture,
        @Column(name = "picture_alt") String pictureAlt) {
    static final ProductSummary EMPTY = new ProductSummary(0, 0, null, Money.MARKET_CURRENCY, null, null);

    /** With the prices of these variants; as before where there are none. */
    ProductSummary priced(List<Variant> offered) {
        if (offered.isEmpty()) return this;
        Variant cheapest =
                offered.stream().min(Comparator.comparing(Variant::price)).orElseThrow();
        long dearest =
                offered.stream().mapToLong(one -> one.price().amount()).max().orElseThrow();
        Money former = cheapest.formerPrice();
        return new ProductSummary(
                cheapest.price().amount(),
                dearest,
                former == null ? null : Long.valueOf(former.amount()),
                currency,
                picture,
                pictureAlt);
    }

    /** With the first of these pictures. */
    ProductSummary pictured(List<ProductPicture> pictures) {
        ProductPicture first = pictures.isEmpty() ? null : pictures.getFirst();
        return new ProductSummary(
                priceMin,
                priceMax,
                formerPrice,
                currency,
                first == null ? null : first.picture(),
                first == null ? null : first.alt());
    }
}
