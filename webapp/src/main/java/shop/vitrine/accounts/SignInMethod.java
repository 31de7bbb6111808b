package shop.vitrine.accounts;

import java.util.Locale;

/** By what somebody shows who they are. */
public enum SignInMethod {
    REGISTERING,
    PASSWORD,

    /** A mail's link to set a new password. */
    RESET,

    /** A password, and then the code of an authenticator app. */
    AUTHENTICATOR,

    /** A password, and then one of the codes that were written down. */
    RECOVERY_CODE,

    /** Is two factors in one: the device, and what unlocks it. */
    PASSKEY;

    boolean isStrong() {
        return this == AUTHENTICATOR || this == RECOVERY_CODE || this == PASSKEY;
    }

    /** Message key of its name. */
    public String key() {
        return "accounts.method." + name().toLowerCase(Locale.ROOT);
    }
}
