package shop.vitrine.storefront;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import shop.vitrine.search.ProductQuery;
import shop.vitrine.web.Endpoint;
import shop.vitrine.web.Page;
import shop.vitrine.web.caching.PublicPage;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.list.Parameters;

/** Typeahead suggestions. */
@Path("/shop/suggest")
@Endpoint
@Produces(MediaType.TEXT_HTML)
public class SuggestResource {
    @Inject
    StorefrontSearch storefrontSearch;

    @Inject
    CurrentLanguage language;

    @Context
    UriInfo address;

    @GET
    @PublicPage
    public Page suggest() {
        String beginning = new Parameters(address.getQueryParameters()).text("q", ProductQuery.MAX_TEXT);
        return Page.of("storefront/suggest")
                .with("suggestion", storefrontSearch.suggest(beginning, language.locale()))
                .with("beginning", beginning);
    }
}
