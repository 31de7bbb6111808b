package shop.vitrine.catalog;

/** Whether a product can be bought; {@code only} is the id of its only variant, null if there is a choice. */
public record CardAvailability(boolean inStock, boolean away, String only) {
    /** Whether it can be added to the cart directly. */
    public boolean quick() {
        return inStock && only != null;
    }
}
