package shop.vitrine.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody came in as a person, or tried to. */
@Entity
@Table(name = "sign_ins")
class Attempt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private String person;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private How how;

    private boolean succeeded;
    private String address;

    @Column(name = "user_agent")
    private String userAgent;

    protected Attempt() {}

    Attempt(String person, Instant at, How how, boolean succeeded, Whence whence) {
        this.person = person;
        this.at = at;
        this.how = how;
        this.succeeded = succeeded;
        this.address = whence.address();
        this.userAgent = whence.device();
    }

    public Instant at() {
        return at;
    }

    public How how() {
        return how;
    }

    public boolean isSucceeded() {
        return succeeded;
    }

    public String address() {
        return address;
    }

    public Device device() {
        return Device.of(userAgent);
    }
}
