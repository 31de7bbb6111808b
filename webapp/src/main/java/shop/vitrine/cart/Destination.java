package shop.vitrine.cart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import shop.vitrine.pages.Cookies;
import shop.vitrine.pages.Language;
import shop.vitrine.tenants.Countries;
import shop.vitrine.tenants.Country;

/** The country that the visitor's things go to: as once chosen on this browser, else as its languages let us guess. */
@RequestScoped
public class Destination {
    private static final String COOKIE = "country";

    @Inject
    Cookies cookies;

    @Inject
    Language language;

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

    /** @param code of the country; one that the market does not know changes nothing */
    public void choose(String code) {
        Countries.find(code).filter(one -> !one.equals(country())).ifPresent(one -> {
            cookies.put(COOKIE, one.code(), Cookies.LONGEST);
            chosen = one;
        });
    }
}
