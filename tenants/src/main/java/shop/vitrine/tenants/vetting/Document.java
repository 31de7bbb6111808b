package shop.vitrine.tenants.vetting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import shop.vitrine.tenants.Ids;

/** A file that belongs to an application. Its content is kept apart, sealed. */
@Entity
@Table(name = "application_documents")
public class Document {
    /** Bytes. */
    public static final int HEAVIEST = 10 * 1024 * 1024;

    @Id
    private String id;

    @Column(name = "application_id")
    private String application;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String name;

    @Enumerated(EnumType.STRING)
    private Type type;

    private int size;
    private int pages;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected Document() {}

    Document(String application, Purpose purpose, Paper paper, Instant at) {
        this.id = Ids.next();
        this.application = application;
        this.purpose = purpose;
        this.name = paper.name();
        this.type = paper.type();
        this.size = paper.bytes().length;
        this.pages = paper.pages();
        this.addedAt = at;
    }

    void replace(Instant at) {
        replacedAt = at;
    }

    String place() {
        return place(id);
    }

    static String place(String id) {
        return "document:" + id;
    }

    public String id() {
        return id;
    }

    public String application() {
        return application;
    }

    public Purpose purpose() {
        return purpose;
    }

    public String name() {
        return name;
    }

    public Type type() {
        return type;
    }

    /** Bytes. */
    public int size() {
        return size;
    }

    public int pages() {
        return pages;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** When another one took its place, or null. */
    public Instant replacedAt() {
        return replacedAt;
    }

    /** What a file is by its content. */
    public enum Type {
        PDF("application/pdf"),
        JPEG("image/jpeg"),
        PNG("image/png");

        private final String media;

        Type(String media) {
            this.media = media;
        }

        public String media() {
            return media;
        }
    }
}
