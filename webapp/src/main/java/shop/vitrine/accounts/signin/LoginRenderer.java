package shop.vitrine.accounts.signin;

import shop.vitrine.web.Page;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.SafeRedirect;

/** The page where people sign in, with password or passkey. */
final class LoginRenderer {
    private LoginRenderer() {}

    /** @param email as typed, or null */
    public static Page of(String email, String to, Problems problems) {
        return Page.of("accounts/login")
                .with("email", email)
                .with("problems", problems)
                .with("to", SafeRedirect.own(to, "/account"));
    }
}
