package shop.vitrine.market;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import shop.vitrine.pages.Language;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Public;
import shop.vitrine.search.ProductQuery;

/** What a beginning in the search field may become. */
@Path("/shop/suggest")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SuggestResource {
    @Inject
    Market market;

    @Inject
    Language language;

    @Context
    UriInfo address;

    @GET
    @Public
    public Page suggest() {
        String beginning = new Parameters(address.getQueryParameters()).text("q", ProductQuery.MAX_TEXT);
        return Page.of("market/suggest")
                .with("suggestion", market.suggest(beginning, language.locale()))
                .with("beginning", beginning);
    }
}
