package shop.vitrine.accounts.twofactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import shop.vitrine.platform.encryption.DerivedKeyEncryption;

/** Seals TOTP secrets, each bound to its person. */
@ApplicationScoped
class TotpSecretCipher {
    private static final String PURPOSE = "authenticators";

    @Inject
    DerivedKeyEncryption encryption;

    byte[] encrypt(String person, TotpSecret secret) {
        return encryption.encrypt(PURPOSE, person, secret.bytes());
    }

    /** @return empty unless sealed here for this person */
    Optional<TotpSecret> open(String person, byte[] encrypted) {
        return encryption.open(PURPOSE, person, encrypted).map(TotpSecret::new);
    }
}
