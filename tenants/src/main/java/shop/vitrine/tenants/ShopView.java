package shop.vitrine.tenants;

/**
 * A shop as pages and lists of the market show it.
 *
 * @param face null for a shop that never published its showcase
 */
public record ShopView(Shop shop, ShopFace face) {
    /** What it says of itself; its name until it says something. */
    public LocalizedText tagline() {
        return face == null ? new LocalizedText(shop.name(), null, null) : face.tagline();
    }

    /** Hash of the media store, or null. */
    public String portrait() {
        return face == null ? null : face.portrait();
    }

    public String portraitAlt() {
        return face == null ? null : face.portraitAlt();
    }
}
