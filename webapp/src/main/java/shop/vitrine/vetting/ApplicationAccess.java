package shop.vitrine.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;

/**
 * Opens the fence around applications for the rest of the current transaction: for one applicant's own, or for the vetting
 * admins. No scope opens it, so that a query elsewhere never shows one.
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
