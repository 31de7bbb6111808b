package shop.vitrine.accounts.twofactor;

import java.util.Locale;

/** What a mail tells of a person's second factors. */
public enum FactorChange {
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    APP_ADDED,
    APP_REMOVED,
    CODES_RENEWED;

    public String key() {
        return "accounts.mail.factor." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
