package shop.vitrine.accounts.signin;

import jakarta.validation.constraints.NotNull;
import shop.vitrine.accounts.EmailAddress;

record SignIn(
        @NotNull(message = "accounts.email.missing") @EmailAddress
        String email,

        @NotNull(message = "accounts.password.missing") String password,
        String to) {}
