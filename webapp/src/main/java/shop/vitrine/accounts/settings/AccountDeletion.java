package shop.vitrine.accounts.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.PersonalDataSource;
import shop.vitrine.mail.OutgoingMails;
import shop.vitrine.tenants.AuditLog;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.tenants.ShopStatus;

/** Deletes an account. What the law requires to keep is anonymised. */
@ApplicationScoped
class AccountDeletion {
    @PersistenceContext
    EntityManager entities;

    @Inject
    @Any
    Instance<PersonalDataSource> sources;

    @Inject
    AuditLog audit;

    @Inject
    OutgoingMails mails;

    @Inject
    Current current;

    /** Names of their open shops, which prevent deletion. */
    List<String> shops(Person person) {
        return entities.createQuery("""
            select s.name from Member m join Shop s on s.id = m.shop
            where m.person = :person and m.role = :owner and s.status not in (:closed, :pending) order by s.name
            """, String.class)
                .setParameter("person", person.id())
                .setParameter("owner", Member.Role.OWNER)
                .setParameter("closed", ShopStatus.CLOSED)
                .setParameter("pending", ShopStatus.PENDING)
                .getResultList();
    }

    /** @param person locked */
    void delete(Person person) {
        mails.enqueue(person.email(), person.language(), "accounts/mail/account-deleted", Map.of("person", person));
        sources.forEach(source -> source.erase(person));
        person.leave(current.now());
        audit.write("person.deleted", "person:" + person.id(), Map.of());
    }
}
