package shop.vitrine.accounts.emaillinks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Token;

/** A link sent by mail, of which only the hash is stored. */
@Entity
@Table(name = "email_links")
public class EmailLink {
    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "person_id")
    private String person;

    @Enumerated(EnumType.STRING)
    private EmailLinkPurpose purpose;

    @Column(columnDefinition = "citext")
    private String email;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected EmailLink() {}

    EmailLink(Token token, Person person, EmailLinkPurpose purpose, String email, Instant at) {
        this.tokenHash = token.hash();
        this.person = person.id();
        this.purpose = purpose;
        this.email = email;
        this.expiresAt = at.plus(purpose.life());
    }

    byte[] tokenHash() {
        return tokenHash;
    }

    public String person() {
        return person;
    }

    EmailLinkPurpose purpose() {
        return purpose;
    }

    public String email() {
        return email;
    }
}
