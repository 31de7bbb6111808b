package shop.vitrine.web.caching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Optional;
import shop.vitrine.platform.Settings;
import shop.vitrine.web.Page;
import shop.vitrine.web.PageRenderer;
import shop.vitrine.web.http.HtmxRequest;
import shop.vitrine.web.language.CurrentLanguage;

/** Keeps public pages rendered and compressed for a few seconds, and answers conditional requests. */
@Provider
@PublicPage
public class PublicPageCache implements ContainerRequestFilter, ContainerResponseFilter {
    private static final Duration KEPT =
            Duration.ofSeconds(Settings.find("VITRINE_DEV").isPresent() ? 0 : 5);
    private static final String CACHE_CONTROL = "public, max-age=5, stale-while-revalidate=60";
    private static final String VARY =
            "Accept-Encoding, Accept-Language, HX-Request, HX-Boosted, HX-History-Restore-Request";
    private static final Cache<String, CachedPage> PAGES = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumWeight(64L << 20)
            .weigher((String key, CachedPage page) -> 2 * key.length() + page.weight())
            .build();

    @Inject
    CurrentLanguage language;

    @Inject
    HtmxRequest htmx;

    @Inject
    PageRenderer rendering;

    @Override
    public void filter(ContainerRequestContext request) {
        CachedPage kept = PAGES.getIfPresent(key(request));
        if (kept != null) request.abortWith(answer(request, kept).build());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Page page) || response.getStatus() != 200) return;
        CachedPage rendered = CachedPage.of(rendering.render(page));
        PAGES.put(key(request), rendered);
        Response answer = answer(request, rendered).build();
        response.setStatus(answer.getStatus());
        response.getHeaders().putAll(answer.getHeaders());
        response.setEntity(answer.getEntity());
    }

    private Response.ResponseBuilder answer(ContainerRequestContext request, CachedPage page) {
        EntityTag tag = new EntityTag(page.tag());
        Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
        boolean zipped = Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING))
                .orElse("")
                .contains("gzip");
        Response.ResponseBuilder answer = unchanged != null
                ? unchanged
                : Response.ok(zipped ? page.zipped() : page.plain()).type("text/html;charset=UTF-8");
        if (unchanged == null && zipped) answer.encoding("gzip");
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL).header(HttpHeaders.VARY, VARY);
    }

    private String key(ContainerRequestContext request) {
        String part = htmx.asksForFragments() ? "fragments" : "page";
        return language.locale() + " " + part + " " + request.getUriInfo().getRequestUri();
    }
}
