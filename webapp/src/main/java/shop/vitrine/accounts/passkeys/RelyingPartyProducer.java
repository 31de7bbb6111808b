package shop.vitrine.accounts.passkeys;

import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.util.Set;
import shop.vitrine.platform.Settings;

/** WebAuthn relying party: passkeys are bound to the market's host. */
@ApplicationScoped
class RelyingPartyProducer {
    @Produces
    RelyingParty market(PasskeyCredentialRepository credentials) {
        URI url = URI.create(Settings.url());
        RelyingPartyIdentity identity =
                RelyingPartyIdentity.builder().id(url.getHost()).name("Vitrine").build();
        return RelyingParty.builder()
                .identity(identity)
                .credentialRepository(credentials)
                .origins(Set.of(Settings.url()))
                .validateSignatureCounter(true)
                .build();
    }
}
