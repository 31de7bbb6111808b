package shop.vitrine.sellers;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.accounts.Token;
import shop.vitrine.mail.OutgoingMails;
import shop.vitrine.platform.Settings;
import shop.vitrine.tenants.AuditLog;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.tenants.Repository;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Stamp;

/** Invitations in scope. */
@Repository
class Invitations {
    /** Limits mails to strangers. */
    static final int MAX_PER_DAY = 30;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Persons persons;

    @Inject
    OutgoingMails mails;

    @Inject
    AuditLog audit;

    @Inject
    Current current;

    /** Including expired ones. */
    List<Invitation> waiting() {
        return entities.createQuery(
                        "select i from Invitation i where i.closedAt is null order by i.sentAt desc, i.id",
                        Invitation.class)
                .getResultList();
    }

    Optional<Invitation> find(String id) {
        return entities.createQuery("select i from Invitation i where i.id = :id", Invitation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The open one, or else the latest closed one. */
    Optional<Invitation> to(String email) {
        return entities.createQuery("""
            select i from Invitation i where lower(cast(i.email as string)) = lower(:email)
            order by case when i.closedAt is null then 0 else 1 end, i.sentAt desc
            """, Invitation.class)
                .setParameter("email", email)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** In the market's scope. */
    Optional<Invitation> findByToken(Token token) {
        return byToken(token, LockModeType.NONE);
    }

    Optional<Invitation> lockByToken(Token token) {
        Optional<Invitation> found = byToken(token, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(entities::refresh);
        return found.filter(invitation -> invitation.isOpen(current.now()));
    }

    private Optional<Invitation> byToken(Token token, LockModeType lock) {
        return entities.createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", token.hash())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(invitation -> invitation.isOpen(current.now()));
    }

    /** Whether the shop has used up today's mails. */
    boolean isDailyLimitReached(String shop) {
        return entities.createQuery(
                                "select coalesce(sum(i.mails), 0) from Invitation i where i.shop = :shop and i.sentAt"
                                        + " > :since",
                                Long.class)
                        .setParameter("shop", shop)
                        .setParameter("since", current.now().minus(Duration.ofDays(1)))
                        .getSingleResult()
                >= MAX_PER_DAY;
    }

    /** Prepared but not sent, for undoing a removal. */
    Invitation draft(String shop, String email, Member.Role role) {
        Invitation invitation = new Invitation(shop, email, role, current.now());
        entities.persist(invitation);
        return invitation;
    }

    void send(Invitation invitation, Member.Role role, Shop shop, Person by) {
        Token token = Token.next();
        invitation.send(token, role, new Stamp(by.id(), current.now()));
        mails.enqueue(
                invitation.email(),
                persons.findByEmail(invitation.email()).orElse(by).language(),
                "sellers/mail/invitation",
                Map.of(
                        "shop", shop,
                        "by", by,
                        "invitation", invitation,
                        "link", Settings.url() + "/seller/invitations/" + token.text()));
        recordAudit("member.invited", invitation);
    }

    /** Invitations by somebody who may no longer invite are void. */
    void withdrawSentBy(Member inviter) {
        entities.createQuery(
                        "select i from Invitation i where i.shop = :shop and i.invitedBy = :inviter and i.closedAt is"
                                + " null",
                        Invitation.class)
                .setParameter("shop", inviter.shop())
                .setParameter("inviter", inviter.person())
                .getResultList()
                .forEach(this::withdraw);
    }

    void withdraw(Invitation invitation) {
        invitation.close(current.now());
        recordAudit("member.uninvited", invitation);
    }

    private void recordAudit(String action, Invitation invitation) {
        audit.write(
                action,
                "shop:" + invitation.shop(),
                Map.of("invitation", invitation.id(), "email", invitation.email(), "role", invitation.role()));
    }
}
