package shop.vitrine.vetting.documents;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import shop.vitrine.platform.encryption.EnvelopeEncryption;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;
import shop.vitrine.vetting.SellerApplication;
import shop.vitrine.vetting.duplicates.ApplicationFingerprints;
import shop.vitrine.vetting.form.DocumentPurpose;

/** Files of applications. Callers open the fence by finding the application first. */
@Repository
public class ApplicationDocuments {
    @PersistenceContext
    EntityManager entities;

    @Inject
    EnvelopeEncryption encryption;

    @Inject
    Current current;

    @Inject
    ApplicationFingerprints fingerprints;

    /** Including replaced ones, newest first. */
    public List<ApplicationDocument> all(SellerApplication application) {
        return entities.createQuery(
                        "select d from ApplicationDocument d where d.application = :application order by d.addedAt"
                                + " desc, d.id",
                        ApplicationDocument.class)
                .setParameter("application", application.id())
                .getResultList();
    }

    public List<ApplicationDocument> current(SellerApplication application) {
        return all(application).stream()
                .filter(document -> document.replacedAt() == null)
                .toList();
    }

    public Optional<ApplicationDocument> find(SellerApplication application, String id) {
        return Optional.ofNullable(entities.find(ApplicationDocument.class, id))
                .filter(document -> document.application().equals(application.id()));
    }

    public byte[] bytes(ApplicationDocument document) {
        return encryption.open(
                entities.find(DocumentContent.class, document.id()).bytes(), document.place());
    }

    /** Replaces the current document. The old one is kept if admins have seen it, else deleted. */
    public ApplicationDocument replace(SellerApplication application, DocumentPurpose purpose, DocumentFile file) {
        remove(application, purpose);
        ApplicationDocument document = new ApplicationDocument(application.id(), purpose, file, current.now());
        entities.persist(document);
        entities.flush();
        entities.persist(new DocumentContent(document, encryption.encrypt(file.bytes(), document.place())));
        fingerprints.save(application, "document." + purpose.code(), file.bytes());
        return document;
    }

    public void deleteAll(SellerApplication application) {
        for (String table : List.of("document_contents", "application_documents", "application_fingerprints"))
            entities.createNativeQuery("delete from " + table + " where application_id = :application")
                    .setParameter("application", application.id())
                    .executeUpdate();
    }

    public void remove(SellerApplication application, DocumentPurpose purpose) {
        for (ApplicationDocument before : current(application)) {
            if (before.purpose() != purpose) continue;
            if (application.submittedAt() == null) {
                entities.remove(entities.find(DocumentContent.class, before.id()));
                entities.remove(before);
                fingerprints.delete(application, "document." + purpose.code());
            } else before.replace(current.now());
        }
        entities.flush();
    }
}
