package shop.vitrine.identity;

import shop.vitrine.pages.Page;
import shop.vitrine.pages.Places;
import shop.vitrine.pages.Problems;

/** The page where people sign in, with password or passkey. */
public final class LoginPage {
    private LoginPage() {}

    /** @param email as typed, or null */
    public static Page of(String email, String to, Problems problems) {
        return Page.of("identity/login")
                .with("email", email)
                .with("problems", problems)
                .with("to", Places.own(to, "/account"));
    }
}
