package shop.vitrine.enforcement;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.tenants.Member;
import shop.vitrine.tenants.Repository;

@Repository
class ShopOwners {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Persons persons;

    List<Person> owners(String shop) {
        return entities.createQuery("""
            select p from Person p join Member m on m.person = p.id
            where m.shop = :shop and m.role = :owner order by m.since, p.id
            """, Person.class)
                .setParameter("shop", shop)
                .setParameter("owner", Member.Role.OWNER)
                .getResultList();
    }

    PersonNames names(Collection<String> ids) {
        return new PersonNames(persons.names(ids));
    }
}
