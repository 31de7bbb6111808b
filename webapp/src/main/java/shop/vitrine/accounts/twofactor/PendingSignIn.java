package shop.vitrine.accounts.twofactor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import shop.vitrine.accounts.Token;

/** A correct password was entered in this browser, but no second factor yet. */
@Entity
@Table(name = "pending_sign_ins")
class PendingSignIn {
    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "person_id")
    private String person;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected PendingSignIn() {}

    PendingSignIn(Token token, String person, Instant expiresAt) {
        this.tokenHash = token.hash();
        this.person = person;
        this.expiresAt = expiresAt;
    }
}
