package shop.vitrine.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import shop.vitrine.tenants.IdGenerator;

/** A person signed in on one browser, until thirty days after it was last seen. */
@Entity
@DynamicUpdate
@Table(name = "sessions")
public class Session {
    private static final Duration LIFE = Duration.ofDays(30);
    private static final Duration SEEN_INTERVAL = Duration.ofMinutes(5);

    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;

    private String id;

    @Column(name = "person_id")
    private String person;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private String address;

    @Column(name = "user_agent")
    private String userAgent;

    @Column(name = "shop_id")
    private String shop;

    @Column(name = "second_factor_at")
    private Instant secondFactorAt;

    protected Session() {}

    Session(Token token, String person, Instant at, String address, String userAgent) {
        this.tokenHash = token.hash();
        this.id = IdGenerator.next();
        this.person = person;
        this.startedAt = at;
        this.lastSeenAt = at;
        this.expiresAt = at.plus(LIFE);
        this.address = address;
        this.userAgent = userAgent;
    }

    /** Written every few minutes only, so that reading pages rarely writes. */
    boolean isActivityStale(Instant at) {
        return !at.isBefore(lastSeenAt.plus(SEEN_INTERVAL));
    }

    void seen(Instant at) {
        lastSeenAt = at;
        expiresAt = at.plus(LIFE);
    }

    /** Records a second factor. */
    void strengthen(Instant at) {
        secondFactorAt = at;
    }

    boolean isStrong() {
        return secondFactorAt != null;
    }

    void selectShop(String chosen) {
        shop = chosen;
    }

    String shop() {
        return shop;
    }

    /** Public id with which its owner can end it; grants no access. */
    public String id() {
        return id;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    public String address() {
        return address;
    }

    public String userAgent() {
        return userAgent;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
