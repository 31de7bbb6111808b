package shop.vitrine.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.hibernate.annotations.DynamicUpdate;

/** Changes only under {@link Persons#lock}. */
@Entity
@DynamicUpdate
@Table(name = "persons")
public class Person {
    @Id
    private String id;

    @Column(columnDefinition = "citext")
    private String email;

    private String name;
    private String password;

    @Column(columnDefinition = "bpchar(2)")
    private String language;

    private boolean admin;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Column(name = "sessions_since")
    private Instant sessionsSince;

    protected Person() {}

    public void changeLanguage(Locale spoken) {
        language = spoken.getLanguage();
    }

    public void becomeAdmin() {
        admin = true;
    }

    public void changePassword(String typed) {
        password = PasswordHasher.hash(typed);
    }

    /** The new address has been confirmed. */
    public void changeEmail(String address, Instant at) {
        email = address;
        confirmedAt = at;
    }

    /** The row stays because the audit log refers to its id, but identifies nobody. */
    public void leave(Instant at) {
        email = id + "@deleted.invalid";
        name = "-";
        password = null;
        admin = false;
        confirmedAt = null;
        deletedAt = at;
        endSessions(at);
    }

    /** Confirms the mail address. */
    public void confirm(Instant at) {
        if (confirmedAt == null) confirmedAt = at;
    }

    public boolean matchesPassword(String typed) {
        return password != null && typed != null && PasswordHasher.match(typed, password);
    }

    /** Invalidates sessions started before. */
    void endSessions(Instant at) {
        if (sessionsSince == null || at.isAfter(sessionsSince)) sessionsSince = at;
    }

    /** Tolerates a small difference between the clocks of nodes. */
    Instant sessionStart(Instant at) {
        return sessionsSince == null || at.isAfter(sessionsSince) ? at : sessionsSince;
    }

    boolean hasPasswordOf(String hash) {
        return password != null && password.equals(hash);
    }

    String passwordHash() {
        return password;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public String id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Locale language() {
        return Locale.of(language);
    }

    public boolean isAdmin() {
        return admin;
    }

    public Instant registeredAt() {
        return registeredAt;
    }
}
