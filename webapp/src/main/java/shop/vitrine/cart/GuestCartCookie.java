package shop.vitrine.cart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import shop.vitrine.accounts.Token;
import shop.vitrine.web.http.Cookies;

@RequestScoped
class GuestCartCookie {
    static final Duration LIFE = Duration.ofDays(90);
    private static final String NAME = "cart";

    @Inject
    Cookies cookies;

    private Token made;

    Optional<Token> token() {
        return made != null ? Optional.of(made) : cookies.find(NAME).map(Token::new);
    }

    /** A fresh token: one from the browser may have been planted. */
    Token renew() {
        made = Token.next();
        keep();
        return made;
    }

    /** Extends its life. */
    void keep() {
        token().ifPresent(token -> cookies.put(NAME, token.text(), LIFE));
        cookies.markPersonal();
    }

    void remove() {
        cookies.remove(NAME);
    }
}
