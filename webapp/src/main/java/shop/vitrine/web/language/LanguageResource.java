package shop.vitrine.web.language;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import shop.vitrine.web.Endpoint;
import shop.vitrine.web.http.SafeRedirect;

@Path("/language")
@Endpoint
public class LanguageResource {
    @Inject
    CurrentLanguage language;

    @Inject
    Event<LanguageChosen> chosen;

    /** @param to the page to return to */
    public record ChooseLanguage(String language, String to) {}

    /** Clears the browser's cache, which may hold public pages in the former language. */
    @POST
    public Response choose(ChooseLanguage choice) {
        Locale wanted = CurrentLanguage.supported(choice.language()).orElseThrow(BadRequestException::new);
        language.choose(wanted);
        chosen.fire(new LanguageChosen(wanted));
        Response back = SafeRedirect.see(SafeRedirect.own(choice.to(), "/shop"));
        back.getHeaders().putSingle("Clear-Site-Data", "\"cache\"");
        return back;
    }
}
