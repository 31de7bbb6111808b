package shop.vitrine.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import shop.vitrine.pages.Language;

/**
 * What the form of a new account sends.
 *
 * @param to the page to go to afterwards
 */
public record Register(
        @NotNull(message = "identity.name.missing") @Size(max = 100, message = "identity.name.long")
        String name,

        @NotNull(message = "identity.email.missing")
        @Size(max = 200, message = "identity.email.wrong")
        @Pattern(regexp = EMAIL, message = "identity.email.wrong")
        String email,

        @NotNull(message = "identity.password.missing") String password,
        String language,
        String to) {
    /** What mail servers deliver to; it cannot carry a second address or a header. */
    public static final String EMAIL =
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+";

    Optional<Locale> spoken() {
        return Language.spoken(language);
    }
}
