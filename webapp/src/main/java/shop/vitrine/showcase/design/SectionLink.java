package shop.vitrine.showcase.design;

/**
 * Where a picture links to.
 *
 * @param target product id, collection id or {@code https://} URL
 */
public record SectionLink(LinkKind kind, String target) {
    public static final SectionLink NOWHERE = new SectionLink(LinkKind.NOWHERE, "");

    public enum LinkKind {
        NOWHERE,
        PRODUCT,
        COLLECTION,
        WEB
    }
}
