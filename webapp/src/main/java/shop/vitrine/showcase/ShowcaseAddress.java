package shop.vitrine.showcase;

import shop.vitrine.web.http.QueryString;

/**
 * Where a showcase stands, and so what its addresses are.
 *
 * @param home the address of its front page, as links on it say
 * @param market what comes before a path of the market in links: nothing within the market itself
 * @param canonical the one whole address that search engines shall know, without a slash at its end
 */
record ShowcaseAddress(AddressKind kind, String home, String market, String canonical) {
    /** In the market, at the shop's own host name, or before the eyes of its own people alone. */
    enum AddressKind {
        MARKET,
        HOST,
        DRAFT
    }

    static ShowcaseAddress market(String handle, String canonical) {
        return new ShowcaseAddress(AddressKind.MARKET, "/@" + handle, "", canonical);
    }

    static ShowcaseAddress host(String market, String canonical) {
        return new ShowcaseAddress(AddressKind.HOST, "/", market, canonical);
    }

    /** @param query what the address of the front page ends with, beginning with {@code ?} */
    static ShowcaseAddress draft(String query, String canonical) {
        return new ShowcaseAddress(AddressKind.DRAFT, "/seller/showcase/preview" + query, "", canonical);
    }

    public boolean isHost() {
        return kind == AddressKind.HOST;
    }

    public boolean isDraft() {
        return kind == AddressKind.DRAFT;
    }

    /** The address of a collection. */
    public String collection(String slug) {
        return switch (kind) {
            case MARKET -> home + "/" + slug;
            case HOST -> "/" + slug;
            case DRAFT -> QueryString.of(home).with("collection", slug).toString();
        };
    }

    /** The one whole address of a collection, or with null of the front page. */
    public String canonical(String slug) {
        return slug == null ? canonical : canonical + "/" + slug;
    }

    /** @param tag of the stylesheet with the shop's colours, which changes when they do */
    String theme(String tag) {
        String path = switch (kind) {
            case MARKET -> home + "/theme.css";
            case HOST -> "/theme.css";
            case DRAFT -> home.replace("/preview", "/preview/theme.css");
        };
        return QueryString.of(path).with("v", tag).toString();
    }
}
