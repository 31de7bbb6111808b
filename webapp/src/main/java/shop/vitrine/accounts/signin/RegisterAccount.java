package shop.vitrine.accounts.signin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import shop.vitrine.web.language.CurrentLanguage;

/**
 * What the form of a new account sends.
 *
 * @param to the page to go to afterwards
 */
public record RegisterAccount(
        @NotNull(message = "accounts.name.missing") @Size(max = 100, message = "accounts.name.long")
        String name,

        @NotNull(message = "accounts.email.missing")
        @Size(max = 200, message = "accounts.email.wrong")
        @Pattern(regexp = EMAIL, message = "accounts.email.wrong")
        String email,

        @NotNull(message = "accounts.password.missing") String password,
        String language,
        String to) {
    /** What mail servers deliver to; it cannot carry a second address or a header. */
    public static final String EMAIL =
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+";

    Optional<Locale> spoken() {
        return CurrentLanguage.supported(language);
    }
}
