package shop.vitrine.vetting.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.vetting.form.DocumentPurpose;

/** A document's metadata; its content is stored separately, encrypted. */
@Entity
@DynamicUpdate
@Table(name = "application_documents")
public class ApplicationDocument {
    /** Bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    @Id
    private String id;

    @Column(name = "application_id")
    private String application;

    @Enumerated(EnumType.STRING)
    private DocumentPurpose purpose;

    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private int size;

    @Column(name = "page_count")
    private int pages;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected ApplicationDocument() {}

    ApplicationDocument(String application, DocumentPurpose purpose, DocumentFile file, Instant at) {
        this.id = IdGenerator.next();
        this.application = application;
        this.purpose = purpose;
        this.name = file.name();
        this.type = file.type();
        this.size = file.bytes().length;
        this.pages = file.pages();
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

    public DocumentPurpose purpose() {
        return purpose;
    }

    public String name() {
        return name;
    }

    public DocumentType type() {
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

    /** When it was replaced, or null. */
    public Instant replacedAt() {
        return replacedAt;
    }

    /** File type, detected from the content. */
    public enum DocumentType {
        PDF("application/pdf"),
        JPEG("image/jpeg"),
        PNG("image/png");

        private final String media;

        DocumentType(String media) {
            this.media = media;
        }

        public String media() {
            return media;
        }
    }
}
