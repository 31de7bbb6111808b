package shop.vitrine.accounts.signin;

import jakarta.validation.constraints.NotNull;

/**
 * What the sign-in form sends.
 *
 * @param to the page to go to afterwards
 */
record SignIn(
        @NotNull(message = "accounts.email.missing") String email,
        @NotNull(message = "accounts.password.missing") String password,
        String to) {}
