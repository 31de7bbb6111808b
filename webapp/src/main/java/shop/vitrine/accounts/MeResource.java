package shop.vitrine.accounts;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.http.Cookies;
import shop.vitrine.web.http.HtmxRequest;

/** {@code /me}: the personal part of public pages, loaded after them. */
@Path("/me")
@Screen
public class MeResource {
    @Inject
    Visitor visitor;

    @Inject
    Cookies cookies;

    @Inject
    HtmxRequest htmx;

    @Inject
    @Any
    Instance<PersonalFragmentSource> sources;

    @GET
    public Response show() {
        if (!htmx.asksForFragments()) return Page.see("/account");
        Map<String, Object> values = new HashMap<>();
        sources.forEach(part -> values.putAll(part.values()));
        if (!visitor.isSignedIn() && values.isEmpty()) cookies.unmarkPersonal();
        Page page = Page.of("accounts/me").with("person", visitor.person().orElse(null));
        for (var value : values.entrySet()) page = page.with(value.getKey(), value.getValue());
        return page.toResponse();
    }
}
