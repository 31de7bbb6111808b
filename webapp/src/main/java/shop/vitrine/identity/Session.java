package shop.vitrine.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** That a person is signed in on one browser. It ends thirty days after that browser was last seen. */
@Entity
@Table(name = "sessions")
class Session {
    private static final Duration LIFE = Duration.ofDays(30);
    private static final Duration NOTED = Duration.ofMinutes(5);

    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "person_id")
    private String person;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String address;

    @Column(name = "user_agent")
    private String userAgent;

    @Column(name = "shop_id")
    private String shop;

    protected Session() {}

    Session(Token token, String person, Instant at, String address, String userAgent) {
        this.tokenHash = token.hash();
        this.person = person;
        this.startedAt = at;
        this.seenAt = at;
        this.endsAt = at.plus(LIFE);
        this.address = address;
        this.userAgent = userAgent == null || userAgent.length() <= 300 ? userAgent : userAgent.substring(0, 300);
    }

    /** Being seen prolongs it. Written every few minutes only, so that reading a page rarely writes a row. */
    void seen(Instant at) {
        if (at.isBefore(seenAt.plus(NOTED))) return;
        seenAt = at;
        endsAt = at.plus(LIFE);
    }

    void lookAfter(String chosen) {
        shop = chosen;
    }

    String shop() {
        return shop;
    }

    Instant endsAt() {
        return endsAt;
    }
}
