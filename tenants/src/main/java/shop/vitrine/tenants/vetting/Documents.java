package shop.vitrine.tenants.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The files of applications. Whoever asks has opened the fence by finding the application first. */
@ApplicationScoped
public class Documents {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    @Inject
    Fingerprints fingerprints;

    /** All documents of an application, replaced ones too, the newest first. */
    public List<Document> all(Application application) {
        return entities.createQuery(
                        "select d from Document d where d.application = :application order by d.addedAt desc, d.id",
                        Document.class)
                .setParameter("application", application.id())
                .getResultList();
    }

    /** Those that count. */
    public List<Document> current(Application application) {
        return all(application).stream()
                .filter(document -> document.replacedAt() == null)
                .toList();
    }

    public Optional<Document> find(Application application, String id) {
        return Optional.ofNullable(entities.find(Document.class, id))
                .filter(document -> document.application().equals(application.id()));
    }

    public byte[] bytes(Document document) {
        return vault.open(entities.find(Content.class, document.id()).bytes(), document.place());
    }

    /** In place of the one before. What the vetting has seen is kept beside it; what only a draft held is gone. */
    Document put(Application application, Purpose purpose, Paper paper, Instant at) {
        remove(application, purpose, at);
        Document document = new Document(application.id(), purpose, paper, at);
        entities.persist(document);
        entities.flush();
        entities.persist(new Content(document, vault.seal(paper.bytes(), document.place())));
        fingerprints.keep(application, "document." + purpose.code(), paper.bytes());
        return document;
    }

    void forget(Application application) {
        for (String table : List.of("application_contents", "application_documents", "application_marks"))
            entities.createNativeQuery("delete from " + table + " where application_id = :application")
                    .setParameter("application", application.id())
                    .executeUpdate();
    }

    void remove(Application application, Purpose purpose, Instant at) {
        for (Document before : current(application)) {
            if (before.purpose() != purpose) continue;
            if (application.submittedAt() == null) {
                entities.remove(entities.find(Content.class, before.id()));
                entities.remove(before);
                fingerprints.forget(application, "document." + purpose.code());
            } else before.replace(at);
        }
        entities.flush();
    }
}
