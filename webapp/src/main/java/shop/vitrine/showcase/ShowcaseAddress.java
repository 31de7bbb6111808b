package shop.vitrine.showcase;

import shop.vitrine.web.http.QueryString;

/**
 * Where a showcase is served, which decides its links.
 *
 * @param market prefix for links into the market; empty within the market
 * @param canonical without trailing slash
 */
record ShowcaseAddress(AddressKind kind, String home, String market, String canonical) {
    /** In the market, at the shop's own host name, or as a preview for its members. */
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

    /** @param query of the front page's address, starting with {@code ?} */
    static ShowcaseAddress draft(String query, String canonical) {
        return new ShowcaseAddress(AddressKind.DRAFT, "/seller/showcase/preview" + query, "", canonical);
    }

    public boolean isHost() {
        return kind == AddressKind.HOST;
    }

    public boolean isDraft() {
        return kind == AddressKind.DRAFT;
    }

    public String collection(String slug) {
        return switch (kind) {
            case MARKET -> home + "/" + slug;
            case HOST -> "/" + slug;
            case DRAFT -> QueryString.of(home).with("collection", slug).toString();
        };
    }

    /** @param slug of a collection, or null for the front page */
    public String canonical(String slug) {
        return slug == null ? canonical : canonical + "/" + slug;
    }

    /** @param tag version of the theme stylesheet */
    String theme(String tag) {
        String path = switch (kind) {
            case MARKET -> home + "/theme.css";
            case HOST -> "/theme.css";
            case DRAFT -> home.replace("/preview", "/preview/theme.css");
        };
        return QueryString.of(path).with("v", tag).toString();
    }
}
