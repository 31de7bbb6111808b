package shop.vitrine.cart;

import jakarta.inject.Inject;
import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.Repository;

/** Belong to a person or a guest's cookie; load with lines, variants and products in one query. */
@Repository
public class Carts {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Visitor visitor;

    @Inject
    GuestCartCookie cookie;

    @Inject
    Current current;

    /** Empty if nothing was ever added. */
    public Optional<Cart> current() {
        return owner().flatMap(owner -> whole(owner.attribute(), owner.value()));
    }

    /** Locked. Call before anything else reads the cart. */
    public Optional<Cart> currentForUpdate() {
        return owner().flatMap(owner -> lock(owner.column(), owner.value()));
    }

    /** Creates the cart and a guest's cookie if missing. */
    Cart currentOrNew() {
        return currentForUpdate()
                .orElseGet(() -> visitor.personId().map(this::ofPerson).orElseGet(this::ofNewGuest));
    }

    /** Created if missing, and locked. */
    Cart ofPerson(String person) {
        entities.createNativeQuery("""
            insert into carts (id, person_id, changed_at) values (:id, :person, :now)
            on conflict (person_id) do nothing
            """)
                .setParameter("id", IdGenerator.next())
                .setParameter("person", person)
                .setParameter("now", current.now())
                .executeUpdate();
        return lock("person_id", person).orElseThrow();
    }

    /** Of this browser before signing in, locked. */
    Optional<Cart> ofGuest() {
        return cookie.token().flatMap(token -> lock("token_hash", token.hash()));
    }

    private Cart ofNewGuest() {
        Cart cart = new Cart(cookie.renew(), current.now());
        entities.persist(cart);
        return cart;
    }

    void remove(Cart cart) {
        entities.remove(cart);
    }

    int count() {
        return owner().map(owner -> ((Number) entities.createNativeQuery("""
            select coalesce(sum(l.quantity), 0) from carts c join cart_lines l on l.cart_id = c.id
            where c.%s = :owner and not l.saved_for_later and l.removed_at is null
            """.formatted(owner.column()))
                                .setParameter("owner", owner.value())
                                .getSingleResult())
                        .intValue())
                .orElse(0);
    }

    @Transactional(TxType.REQUIRES_NEW)
    int deleteExpired(int most) {
        return entities.createNativeQuery("""
            delete from carts where id in (
                select id from carts where token_hash is not null and changed_at < :before
                limit :most for update skip locked)
            """)
                .setParameter("before", current.now().minus(GuestCartCookie.LIFE))
                .setParameter("most", most)
                .executeUpdate();
    }

    /** Removes what a purchase buys in the same transaction; pieces added since stay. */
    public void removePurchased(Cart locked, Map<String, Integer> quantities) {
        locked.removePurchased(quantities, current.now());
    }

    private Optional<Owner> owner() {
        Optional<Owner> person = visitor.personId().map(id -> new Owner("person_id", "person", id));
        return person.isPresent()
                ? person
                : cookie.token().map(token -> new Owner("token_hash", "tokenHash", token.hash()));
    }

    /** Locks before reading lines; reading both at once would return lines from before the wait. */
    @SuppressWarnings("unchecked")
    private Optional<Cart> lock(String column, Object value) {
        Optional<String> id = entities.createNativeQuery(
                        "select id from carts where " + column + " = :value for update", String.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
        return id.flatMap(one -> whole("id", one));
    }

    private Optional<Cart> whole(String attribute, Object value) {
        EntityGraph<Cart> all = entities.createEntityGraph(Cart.class);
        all.addSubgraph("lines").addSubgraph("variant").addAttributeNodes("product");
        return entities
                .createQuery("select c from Cart c where c." + attribute + " = :value", Cart.class)
                .setParameter("value", value)
                .setHint("jakarta.persistence.loadgraph", all)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** {@code column} must never come from a request. */
    private record Owner(String column, String attribute, Object value) {}
}
