package shop.vitrine.identity;

import jakarta.validation.constraints.NotNull;

/**
 * What the sign-in form sends.
 *
 * @param to the page to go to afterwards
 */
public record SignIn(
        @NotNull(message = "identity.email.missing") String email,
        @NotNull(message = "identity.password.missing") String password,
        String to) {}
