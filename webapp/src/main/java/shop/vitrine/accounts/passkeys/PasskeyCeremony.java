package shop.vitrine.accounts.passkeys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.tenants.Current;

/** Creates and verifies passkeys. They must be discoverable and verify the user, so that one counts as two factors. */
@ApplicationScoped
public class PasskeyCeremony {
    private static final long TIMEOUT_MILLIS = 300_000;

    @Inject
    RelyingParty relyingParty;

    @Inject
    WebAuthnChallenges challenges;

    @Inject
    Passkeys passkeys;

    @Inject
    Persons persons;

    @Inject
    Current current;

    /** Creation options as JSON: {@code ceremony}, to be sent back, and {@code publicKey}. */
    public String startRegistration(Person person) {
        UserIdentity user = UserIdentity.builder()
                .name(person.email())
                .displayName(person.name())
                .id(PasskeyCredentialRepository.handle(person))
                .build();
        AuthenticatorSelectionCriteria criteria = AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
        PublicKeyCredentialCreationOptions request = relyingParty.startRegistration(StartRegistrationOptions.builder()
                .user(user)
                .authenticatorSelection(criteria)
                .timeout(TIMEOUT_MILLIS)
                .build());
        try {
            return challenges.ask(person.id(), request.toJson(), request.toCredentialsCreateJson());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return empty if the response is invalid, late or for another challenge */
    public Optional<Passkey> made(Person person, String ceremony, String answer, String name) {
        Optional<WebAuthnChallenge> asked =
                challenges.take(ceremony).filter(challenge -> person.id().equals(challenge.person()));
        if (asked.isEmpty() || answer == null) return Optional.empty();
        try {
            RegistrationResult result = relyingParty.finishRegistration(FinishRegistrationOptions.builder()
                    .request(PublicKeyCredentialCreationOptions.fromJson(
                            asked.get().question()))
                    .response(PublicKeyCredential.parseRegistrationResponseJson(answer))
                    .build());
            Passkey key = new Passkey(
                    person.id(),
                    result.getKeyId().getId().getBytes(),
                    result.getPublicKeyCose().getBytes(),
                    result.getSignatureCount(),
                    name,
                    current.now());
            passkeys.add(key);
            return Optional.of(key);
        } catch (RegistrationFailedException | IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Request options as JSON, for any passkey the browser has. */
    public String startAssertion() {
        AssertionRequest request = relyingParty.startAssertion(StartAssertionOptions.builder()
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(TIMEOUT_MILLIS)
                .build());
        try {
            return challenges.ask(null, request.toJson(), request.toCredentialsGetJson());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The owner of the passkey, locked; empty if unknown, invalid or late. */
    public Optional<Person> shown(String ceremony, String answer) {
        Optional<WebAuthnChallenge> asked = challenges.take(ceremony).filter(challenge -> challenge.person() == null);
        if (asked.isEmpty() || answer == null) return Optional.empty();
        try {
            AssertionResult result = relyingParty.finishAssertion(FinishAssertionOptions.builder()
                    .request(AssertionRequest.fromJson(asked.get().question()))
                    .response(PublicKeyCredential.parseAssertionResponseJson(answer))
                    .build());
            if (!result.isSuccess() || !result.isUserVerified()) return Optional.empty();
            byte[] id = result.getCredential().getCredentialId().getBytes();
            return persons.lock(PasskeyCredentialRepository.person(
                            result.getCredential().getUserHandle()))
                    .filter(person -> passkeys.use(id, result.getSignatureCount(), current.now()));
        } catch (AssertionFailedException | IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
