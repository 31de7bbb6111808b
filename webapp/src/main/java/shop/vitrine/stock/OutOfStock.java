package shop.vitrine.stock;

/** Not enough stock. Nothing was changed. */
public class OutOfStock extends RuntimeException {
    private final String variant;

    public OutOfStock(String variant) {
        super("Out of stock: " + variant, null, false, false);
        this.variant = variant;
    }

    public String variant() {
        return variant;
    }
}
