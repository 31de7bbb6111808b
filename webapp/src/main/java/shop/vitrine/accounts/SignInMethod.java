package shop.vitrine.accounts;

import java.util.Locale;

/** How somebody proved who they are. */
public enum SignInMethod {
    REGISTERING,
    PASSWORD,

    /** The link of a password mail. */
    RESET,

    /** Password plus authenticator code. */
    AUTHENTICATOR,

    /** Password plus recovery code. */
    RECOVERY_CODE,

    /** Counts as two factors: the device and what unlocks it. */
    PASSKEY;

    boolean isStrong() {
        return this == AUTHENTICATOR || this == RECOVERY_CODE || this == PASSKEY;
    }

    /** Message key. */
    public String key() {
        return "accounts.method." + name().toLowerCase(Locale.ROOT);
    }
}
