package shop.vitrine.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A successful or failed sign-in. */
@Entity
@Table(name = "sign_in_attempts")
public class SignInAttempt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private String person;

    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "method")
    private SignInMethod how;

    private boolean succeeded;
    private String address;

    @Column(name = "user_agent")
    private String userAgent;

    protected SignInAttempt() {}

    SignInAttempt(String person, Instant at, SignInMethod method, boolean succeeded, ClientInfo info) {
        this.person = person;
        this.at = at;
        this.how = method;
        this.succeeded = succeeded;
        this.address = info.address();
        this.userAgent = info.device();
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public SignInMethod how() {
        return how;
    }

    public boolean isSucceeded() {
        return succeeded;
    }

    public String address() {
        return address;
    }

    public ClientDevice device() {
        return ClientDevice.of(userAgent);
    }
}
