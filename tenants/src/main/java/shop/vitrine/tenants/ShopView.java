package shop.vitrine.tenants;

/** {@code face} is null for a shop that never published its showcase. */
public record ShopView(Shop shop, ShopFace face) {
    /** Falls back to the name. */
    public LocalizedText tagline() {
        return face == null ? new LocalizedText(shop.name(), null, null) : face.tagline();
    }

    public String portrait() {
        return face == null ? null : face.portrait();
    }

    public String portraitAlt() {
        return face == null ? null : face.portraitAlt();
    }
}
