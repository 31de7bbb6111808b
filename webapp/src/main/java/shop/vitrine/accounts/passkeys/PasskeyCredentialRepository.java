package shop.vitrine.accounts.passkeys;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;

/** Adapter to WebAuthn: the user name is the mail address, the handle the person's id. */
@ApplicationScoped
class PasskeyCredentialRepository implements CredentialRepository {
    @Inject
    Persons persons;

    @Inject
    Passkeys passkeys;

    static ByteArray handle(Person person) {
        return new ByteArray(person.id().getBytes(StandardCharsets.UTF_8));
    }

    static String person(ByteArray handle) {
        return new String(handle.getBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String email) {
        return persons.findByEmail(email).stream()
                .flatMap(person -> passkeys.of(person.id()).stream())
                .map(key -> PublicKeyCredentialDescriptor.builder()
                        .id(new ByteArray(key.credentialId()))
                        .build())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String email) {
        return persons.findByEmail(email).map(PasskeyCredentialRepository::handle);
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray handle) {
        return persons.find(person(handle)).map(Person::email);
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray credentialId, ByteArray handle) {
        return registered(credentialId).filter(one -> one.getUserHandle().equals(handle)).stream()
                .findFirst();
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray credentialId) {
        return registered(credentialId).stream().collect(Collectors.toSet());
    }

    private Optional<RegisteredCredential> registered(ByteArray credentialId) {
        return passkeys.byCredential(credentialId.getBytes())
                .map(key -> RegisteredCredential.builder()
                        .credentialId(credentialId)
                        .userHandle(new ByteArray(key.person().getBytes(StandardCharsets.UTF_8)))
                        .publicKeyCose(new ByteArray(key.publicKey()))
                        .signatureCount(key.signatureCount())
                        .build());
    }
}
