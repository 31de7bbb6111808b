package shop.vitrine.showcase.design;

/** Target of a picture link: product id, collection id or {@code https://} URL. */
public record SectionLink(LinkKind kind, String target) {
    public static final SectionLink NOWHERE = new SectionLink(LinkKind.NOWHERE, "");

    public enum LinkKind {
        NOWHERE,
        PRODUCT,
        COLLECTION,
        WEB
    }
}
