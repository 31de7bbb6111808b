package shop.vitrine.accounts.twofactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import shop.vitrine.platform.encryption.DerivedKeyEncryption;

/** Encrypts secrets of authenticators, each for one person: in another person's row it does not open. */
@ApplicationScoped
class TotpSecretCipher {
    private static final String PURPOSE = "authenticators";

    @Inject
    DerivedKeyEncryption encryption;

    byte[] encrypt(String person, TotpSecret secret) {
        return encryption.encrypt(PURPOSE, person, secret.bytes());
    }

    /** @return empty for what was not encrypted here for this person */
    Optional<TotpSecret> open(String person, byte[] encrypted) {
        return encryption.open(PURPOSE, person, encrypted).map(TotpSecret::new);
    }
}
