package shop.vitrine.storefront;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import shop.vitrine.catalog.Categories;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.caching.PublicPage;
import shop.vitrine.web.http.HtmxRequest;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.list.ListQuery;

/** The Shop tab: home page and search results. */
@Path("/shop")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
public class StorefrontResource {
    @Inject
    StorefrontSearch search;

    @Inject
    StorefrontHomeLoader homeLoader;

    @Inject
    CurrentLanguage language;

    @Inject
    HtmxRequest htmx;

    @Context
    UriInfo address;

    @GET
    @PublicPage
    public Response shop() {
        SearchListQuery query = ListQuery.read(SearchListQuery.class, address);
        if (fromForm(address.getQueryParameters())) return Page.see(query.path());
        if (!query.filters().category().isEmpty()
                && Categories.find(query.filters().category()).isEmpty()) throw new NotFoundException();
        Locale locale = language.locale();
        SearchResultsPage results = new SearchResultsPage(query, search.find(query, locale), locale);
        Page page = query.isUnfiltered() && !htmx.asksForFragments()
                ? Page.of("storefront/home").with("window", homeLoader.load()).with("categories", Categories.roots())
                : Page.of("storefront/results").with("searched", query.text());
        return page.with("results", results).fragments(fragments(query)).toResponse();
    }

    /** Form submissions are redirected to the canonical URL. */
    private static boolean fromForm(MultivaluedMap<String, String> sent) {
        return sent.containsKey("from")
                || sent.containsKey("to")
                || sent.values().stream().anyMatch(values -> values.contains(""));
    }

    /** Later pages are appended; anything else replaces the results. */
    private static String[] fragments(SearchListQuery query) {
        return query.page() > 1 ? new String[] {"more"} : new String[] {"results", "announcement"};
    }
}
