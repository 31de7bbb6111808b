package shop.vitrine.catalog;

/**
 * Whether a product can be bought.
 *
 * @param inStock whether it can be bought now
 * @param away whether that is because its shop is on holiday
 * @param only the id of its one variant; null where there is something to choose
 */
public record CardAvailability(boolean inStock, boolean away, String only) {
    /** Whether one press may put it into the cart. */
    public boolean quick() {
        return inStock && only != null;
    }
}
