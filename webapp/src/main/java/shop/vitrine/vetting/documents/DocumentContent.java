package shop.vitrine.vetting.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import shop.vitrine.platform.encryption.Ciphertext;
import shop.vitrine.platform.encryption.EnvelopeEncryption;

/** The encrypted bytes of an {@link ApplicationDocument}, in its own entity so that lists do not load them. */
@Entity
@DynamicUpdate
@Table(name = "document_contents")
public class DocumentContent {
    @Id
    @Column(name = "document_id")
    private String document;

    @Column(name = "application_id")
    private String application;

    @Embedded
    private Ciphertext bytes;

    protected DocumentContent() {}

    DocumentContent(ApplicationDocument document, Ciphertext bytes) {
        this.document = document.id();
        this.application = document.application();
        this.bytes = bytes;
    }

    public void rewrap(EnvelopeEncryption encryption) {
        bytes = encryption.rewrap(bytes, ApplicationDocument.place(document));
    }

    Ciphertext bytes() {
        return bytes;
    }
}
