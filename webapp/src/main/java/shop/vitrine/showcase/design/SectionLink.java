package shop.vitrine.showcase.design;

/**
 * Where a picture leads.
 *
 * @param target a product's id, a collection's id, or an address that begins with {@code https://}
 */
public record SectionLink(LinkKind kind, String target) {
    public static final SectionLink NOWHERE = new SectionLink(LinkKind.NOWHERE, "");

    /** What lies at the end of it. */
    public enum LinkKind {
        NOWHERE,
        PRODUCT,
        COLLECTION,
        WEB
    }
}
