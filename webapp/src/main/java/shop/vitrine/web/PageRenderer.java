package shop.vitrine.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import shop.vitrine.web.http.HtmxRequest;
import shop.vitrine.web.language.CurrentLanguage;

/** Renders a {@link Page} for the current request. */
@RequestScoped
public class PageRenderer {
    @Inject
    Templates templates;

    @Inject
    CurrentLanguage language;

    @Inject
    HtmxRequest htmx;

    @Inject
    Instance<TemplateGlobal> globals;

    @Inject
    HttpServletRequest request;

    public byte[] render(Page page) {
        Set<String> fragments = htmx.asksForFragments() ? new LinkedHashSet<>(page.fragments()) : Set.of();
        Map<String, Object> model = new LinkedHashMap<>(page.model());
        globals.forEach(global -> model.put(global.name(), global));
        model.put("here", here());
        return templates
                .render(page.template(), fragments, language.locale(), model)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The current path with its query, for return links. */
    private String here() {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
