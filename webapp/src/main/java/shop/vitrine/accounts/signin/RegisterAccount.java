package shop.vitrine.accounts.signin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import shop.vitrine.accounts.EmailAddress;
import shop.vitrine.web.language.CurrentLanguage;

record RegisterAccount(
        @NotNull(message = "accounts.name.missing") @Size(max = 100, message = "accounts.name.long")
        String name,

        @NotNull(message = "accounts.email.missing") @EmailAddress
        String email,

        @NotNull(message = "accounts.password.missing") String password,
        String language,
        String to) {
    Optional<Locale> spoken() {
        return CurrentLanguage.supported(language);
    }
}
