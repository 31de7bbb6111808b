package shop.vitrine.cart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import shop.vitrine.accounts.Token;
import shop.vitrine.web.http.Cookies;

/** The cookie by which a guest finds the cart again. */
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

    /** A token that nobody had before: one that a browser brought may have been planted there. */
    Token renew() {
        made = Token.next();
        keep();
        return made;
    }

    /** Lets it live its full time again. */
    void keep() {
        token().ifPresent(token -> cookies.put(NAME, token.text(), LIFE));
        cookies.markPersonal();
    }

    void remove() {
        cookies.remove(NAME);
    }
}
