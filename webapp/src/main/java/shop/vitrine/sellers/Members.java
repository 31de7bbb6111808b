package shop.vitrine.sellers;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import shop.vitrine.accounts.Person;
import shop.vitrine.tenants.AuditLog;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.tenants.MemberLeft;
import shop.vitrine.tenants.Repository;

/** The members of shops. */
@Repository
public class Members {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Invitations invitations;

    @Inject
    Event<MemberLeft> left;

    @Inject
    AuditLog audit;

    @Inject
    Current current;

    List<MemberRow> of(String shop) {
        return entities.createQuery("""
            select new shop.vitrine.sellers.MemberRow(p.id, p.name, p.email, m.role, m.since)
            from Member m join Person p on p.id = m.person where m.shop = :shop
            order by case when m.role = OWNER then 0 else 1 end, m.since, p.id
            """, MemberRow.class)
                .setParameter("shop", shop)
                .getResultList();
    }

    /** Locks the shop's members, so that concurrent decisions are serialised. */
    ShopMembers lock(String shop) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('crew ' || :shop, 0))")
                .setParameter("shop", shop)
                .getResultList();
        return new ShopMembers(entities.createQuery("select m from Member m where m.shop = :shop", Member.class)
                .setParameter("shop", shop)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    /** Who wants mails about new orders. */
    public List<OrderMailRecipient> orderMailRecipients(Collection<String> shops, Collection<Member.Role> roles) {
        return entities.createQuery("""
            select new shop.vitrine.sellers.Members$OrderMailRecipient(m.shop, p)
            from Member m join Person p on p.id = m.person
            where m.shop in (:shops) and m.role in (:roles) and m.receivesOrderMails
            """, OrderMailRecipient.class)
                .setParameter("shops", shops)
                .setParameter("roles", roles)
                .getResultList();
    }

    public record OrderMailRecipient(String shop, Person person) {}

    Member get(String shop, String person) {
        return entities.createQuery("select m from Member m where m.shop = :shop and m.person = :person", Member.class)
                .setParameter("shop", shop)
                .setParameter("person", person)
                .getSingleResult();
    }

    void join(String shop, String person, Member.Role role, String invitation) {
        entities.persist(new Member(shop, person, role, current.now()));
        audit.write("member.joined", "shop:" + shop, Map.of("member", person, "role", role, "invitation", invitation));
    }

    void change(Member member, Member.Role role) {
        Member.Role before = member.role();
        member.changeRole(role);
        if (role != Member.Role.OWNER) invitations.withdrawSentBy(member);
        audit.write(
                "member.changed",
                "shop:" + member.shop(),
                Map.of("role", before),
                Map.of("member", member.person(), "role", role));
    }

    void remove(Member member) {
        entities.remove(member);
        invitations.withdrawSentBy(member);
        audit.write(
                member.person().equals(current.actor().person()) ? "member.left" : "member.removed",
                "shop:" + member.shop(),
                Map.of("member", member.person(), "role", member.role()),
                Map.of());
        left.fire(new MemberLeft(member.shop(), member.person()));
    }
}
