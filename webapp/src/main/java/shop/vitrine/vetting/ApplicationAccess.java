package shop.vitrine.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;

/**
 * Opens the row-level fence around applications for the rest of the transaction, for the applicant or the vetting
 * admins. No scope opens it, so that other queries never see one.
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
