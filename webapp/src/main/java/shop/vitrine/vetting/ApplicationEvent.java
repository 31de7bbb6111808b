package shop.vitrine.vetting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import shop.vitrine.tenants.Stamp;

/** Something that happened to an application, when, and by whom. */
@Entity
@Table(name = "application_events")
public class ApplicationEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private SellerApplication application;

    private int version;

    @Column(name = "kind")
    private String what;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Column(name = "person_id")
    private String person;

    private String note;
    private Instant at;

    protected ApplicationEvent() {}

    ApplicationEvent(SellerApplication application, String what, String note, Stamp by) {
        this.application = application;
        this.version = application.version();
        this.status = application.status();
        this.what = what;
        this.note = note;
        this.person = by.person();
        this.at = by.at();
    }

    /** The application's version after it. */
    public int version() {
        return version;
    }

    /** A past participle such as {@code submitted}; part of a message key. */
    public String what() {
        return what;
    }

    /** The note, or null. */
    public String note() {
        return note;
    }

    public String person() {
        return person;
    }

    public Instant at() {
        return at;
    }
}
