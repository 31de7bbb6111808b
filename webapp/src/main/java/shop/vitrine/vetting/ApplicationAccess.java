package shop.vitrine.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;

/**
 * Opens row-level security for applications until the transaction ends. No scope does, so other queries never see one.
 */
@ApplicationScoped
class ApplicationAccess {
    @PersistenceContext
    EntityManager entities;

    void applicant(String person) {
        become("person:" + person);
    }

    void vetting() {
        become("vetting");
    }

    private void become(String reader) {
        entities.unwrap(Session.class)
                .createNativeQuery("select set_config('vitrine.reader', :reader, true)", String.class)
                .setParameter("reader", reader)
                .getSingleResult();
    }
}
