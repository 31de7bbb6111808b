package shop.vitrine.accounts.twofactor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import shop.vitrine.platform.Settings;

/** A person's authenticator app with time-based codes. */
@Entity
@Table(name = "authenticator_apps")
class AuthenticatorApp {
    @Id
    @Column(name = "person_id")
    private String person;

    private byte[] secret;

    @Column(name = "last_step")
    private long lastStep;

    private boolean development;

    @Column(name = "added_at")
    private Instant since;

    protected AuthenticatorApp() {}

    /** @param development for the demo admin; not accepted in production */
    AuthenticatorApp(String person, byte[] sealed, long usedStep, boolean development, Instant since) {
        this.person = person;
        this.secret = sealed;
        this.lastStep = usedStep;
        this.development = development;
        this.since = since;
    }

    byte[] encryptedSecret() {
        return secret;
    }

    long lastStep() {
        return lastStep;
    }

    boolean isDevelopment() {
        return development;
    }

    boolean isRefused() {
        return development && Settings.production();
    }

    public Instant since() {
        return since;
    }
}
