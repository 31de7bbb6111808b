package shop.vitrine.catalog;

import shop.vitrine.money.Money;

/**
 * A product as it stands in a row or a grid.
 *
 * @param shop the handle of its shop
 * @param price of its cheapest variant
 * @param from whether other variants cost more
 * @param formerPrice what the cheapest variant cost before, or null
 * @param rating mean from 1 to 5; 0 where there are no ratings
 * @param inStock whether it can be bought now
 * @param away whether that is because its shop is on holiday
 * @param picture hash of the media store, or null
 * @param only the id of its one variant; null where there is something to choose
 */
public record ProductCard(
        String id,
        String slug,
        String title,
        String shop,
        Money price,
        boolean from,
        Money formerPrice,
        double rating,
        int ratingCount,
        boolean inStock,
        boolean away,
        String picture,
        String alt,
        String only) {

    public String path() {
        return "/products/" + id + "-" + slug;
    }

    /** Whole percents off the former price; 0 without one. */
    public int discount() {
        return formerPrice == null ? 0 : (int) (100 - 100 * price.amount() / formerPrice.amount());
    }

    /** Whether one press may put it into the cart. */
    public boolean quick() {
        return inStock && only != null;
    }
}
