package shop.vitrine.accounts.signin;

import jakarta.validation.constraints.NotNull;

record SignIn(
        @NotNull(message = "accounts.email.missing") String email,
        @NotNull(message = "accounts.password.missing") String password,
        String to) {}
