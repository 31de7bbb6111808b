package shop.vitrine.sellers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import shop.vitrine.accounts.Token;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.Member;
import shop.vitrine.tenants.Stamp;

/** An invitation by mail to join a shop, valid for seven days after the latest mail. */
@Entity
@DynamicUpdate
@Table(name = "invitations")
public class Invitation {
    static final Duration LIFE = Duration.ofDays(7);

    /** Minimum time between mails to one address. */
    static final Duration PAUSE = Duration.ofMinutes(5);

    @Id
    private String id;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    @Column(columnDefinition = "citext")
    private String email;

    @Enumerated(EnumType.STRING)
    private Member.Role role;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "invited_by")
    private String invitedBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "mail_count")
    private int mails;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Invitation() {}

    /** Not sent yet, so its token is unknown. */
    Invitation(String shop, String email, Member.Role role, Instant at) {
        this.id = IdGenerator.next();
        this.shop = shop;
        this.email = email;
        this.role = role;
        this.tokenHash = Token.next().hash();
        this.sentAt = at;
        this.expiresAt = at;
        this.closedAt = at;
    }

    void send(Token token, Member.Role as, Stamp by) {
        tokenHash = token.hash();
        role = as;
        invitedBy = by.person();
        sentAt = by.at();
        mails++;
        expiresAt = sentAt.plus(LIFE);
        closedAt = null;
    }

    void close(Instant at) {
        closedAt = at;
    }

    boolean isOpen(Instant now) {
        return closedAt == null && expiresAt.isAfter(now);
    }

    /** Whether a mail was sent within {@link #PAUSE}. */
    boolean wasJustSent(Instant now) {
        return mails > 0 && closedAt == null && sentAt.plus(PAUSE).isAfter(now);
    }

    boolean isFor(String address) {
        return email.equalsIgnoreCase(address);
    }

    public String id() {
        return id;
    }

    public String shop() {
        return shop;
    }

    public String email() {
        return email;
    }

    public Member.Role role() {
        return role;
    }

    public String invitedBy() {
        return invitedBy;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
