package shop.vitrine.tenants.vetting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of a {@link Document}, sealed. Apart from it, so that lists do not carry them. */
@Entity
@Table(name = "application_contents")
class Content {
    @Id
    @Column(name = "document_id")
    private String document;

    @Column(name = "application_id")
    private String application;

    @Embedded
    private Sealed bytes;

    protected Content() {}

    Content(Document document, Sealed bytes) {
        this.document = document.id();
        this.application = document.application();
        this.bytes = bytes;
    }

    void rewrap(Vault vault) {
        bytes = vault.rewrap(bytes, Document.place(document));
    }

    Sealed bytes() {
        return bytes;
    }
}
