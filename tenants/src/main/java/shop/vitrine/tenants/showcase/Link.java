package shop.vitrine.tenants.showcase;

/**
 * Where a picture leads.
 *
 * @param target a product's id, a collection's id, or an address that begins with {@code https://}
 */
public record Link(Kind kind, String target) {
    public static final Link NOWHERE = new Link(Kind.NOWHERE, "");

    /** What lies at the end of it. */
    public enum Kind {
        NOWHERE,
        PRODUCT,
        COLLECTION,
        WEB
    }
}
