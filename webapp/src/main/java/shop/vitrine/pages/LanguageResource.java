package shop.vitrine.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/** Choosing the language, from any page and back to it. */
@Path("/language")
@RequestScoped
public class LanguageResource {
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    /**
     * @param language its code
     * @param to the page to come back to
     */
    public record ChooseLanguage(String language, String to) {}

    /** Clears the browser's cache of this market too: it may hold public pages in the former language. */
    @POST
    public Response choose(ChooseLanguage choice) {
        Locale language = Language.spoken(choice.language()).orElseThrow(BadRequestException::new);
        return Response.seeOther(URI.create(Places.own(choice.to(), "/shop")))
                .cookie(cookie(language))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    public static NewCookie cookie(Locale language) {
        return new NewCookie.Builder(Language.COOKIE)
                .value(language.getLanguage())
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .secure(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
