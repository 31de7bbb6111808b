package shop.vitrine.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.web.http.Cookies;

/** From the cookie, then the browser. Signing in writes the account's language into the cookie. */
@RequestScoped
public class CurrentLanguage {
    private static final String COOKIE = "lang";
    private static final Duration KEPT = Duration.ofDays(365);

    public static final List<Locale> SUPPORTED = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("nl"));

    @Inject
    HttpServletRequest request;

    @Inject
    Cookies cookies;

    private Locale locale;

    public Locale locale() {
        if (locale == null) locale = chosen().orElseGet(this::asked);
        return locale;
    }

    /** For this browser, for a year. */
    public void choose(Locale chosen) {
        cookies.putReadable(COOKIE, chosen.getLanguage(), KEPT);
        locale = chosen;
    }

    public static Optional<Locale> supported(String code) {
        return SUPPORTED.stream().filter(one -> one.getLanguage().equals(code)).findFirst();
    }

    /** Each language's own name, by code. */
    public static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        SUPPORTED.forEach(one -> names.put(one.getLanguage(), one.getDisplayLanguage(one)));
        return names;
    }

    private Optional<Locale> chosen() {
        return cookies.find(COOKIE).flatMap(CurrentLanguage::supported);
    }

    private Locale asked() {
        return Collections.list(request.getLocales()).stream()
                .flatMap(preferred -> supported(preferred.getLanguage()).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
