package shop.vitrine.shipping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import shop.vitrine.tenants.Countries;
import shop.vitrine.tenants.Country;
import shop.vitrine.web.http.Cookies;
import shop.vitrine.web.language.CurrentLanguage;

/** The destination country: chosen in this browser, or guessed from its languages. */
@RequestScoped
public class DeliveryCountry {
    private static final String COOKIE = "country";

    @Inject
    Cookies cookies;

    @Inject
    CurrentLanguage language;

    @Inject
    HttpServletRequest request;

    private Country chosen;

    public Country country() {
        if (chosen == null)
            chosen = cookies.find(COOKIE)
                    .flatMap(Countries::find)
                    .orElseGet(() -> Countries.guess(language.locale(), Collections.list(request.getLocales())));
        return chosen;
    }

    /** @param code unknown ones are ignored */
    public void choose(String code) {
        Countries.find(code).filter(one -> !one.equals(country())).ifPresent(one -> {
            cookies.put(COOKIE, one.code(), Cookies.MAX_LIFE);
            chosen = one;
        });
    }
}
