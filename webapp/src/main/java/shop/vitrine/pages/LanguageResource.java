package shop.vitrine.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;

/** Choosing the language, from any page and back to it. */
@Path("/language")
@RequestScoped
public class LanguageResource {
    @Inject
    Language language;

    @Inject
    Event<LanguageChosen> chosen;

    /**
     * @param language its code
     * @param to the page to come back to
     */
    public record ChooseLanguage(String language, String to) {}

    /** Clears the browser's cache of this market too: it may hold public pages in the former language. */
    @POST
    public Response choose(ChooseLanguage choice) {
        Locale wanted = Language.spoken(choice.language()).orElseThrow(BadRequestException::new);
        language.speak(wanted);
        chosen.fire(new LanguageChosen(wanted));
        return Response.seeOther(URI.create(Places.own(choice.to(), "/shop")))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }
}
