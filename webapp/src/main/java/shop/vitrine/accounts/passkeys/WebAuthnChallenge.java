package shop.vitrine.accounts.passkeys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import shop.vitrine.accounts.Token;

/** A pending WebAuthn challenge. */
@Entity
@Table(name = "web_authn_challenges")
class WebAuthnChallenge {
    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "person_id")
    private String person;

    @Column(name = "options")
    private String question;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected WebAuthnChallenge() {}

    /** @param person the one creating a passkey; null for signing in */
    WebAuthnChallenge(Token token, String person, String question, Instant expiresAt) {
        this.tokenHash = token.hash();
        this.person = person;
        this.question = question;
        this.expiresAt = expiresAt;
    }

    String person() {
        return person;
    }

    /** The library's request as JSON. */
    String question() {
        return question;
    }
}
