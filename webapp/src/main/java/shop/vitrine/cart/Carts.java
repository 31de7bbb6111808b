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

/**
 * All carts. The current one is the person's, or without one that of the guest's cookie. Carts come with their lines,
 * variants and products, in one query however many lines there are.
 */
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

    /** The visitor's cart, to read; empty when nothing was ever put into one. */
    public Optional<Cart> current() {
        return owner().flatMap(owner -> whole(owner.attribute(), owner.value()));
    }

    /** The visitor's cart, which nobody else changes until the transaction ends. Ask before anything else reads it. */
    public Optional<Cart> currentForUpdate() {
        return owner().flatMap(owner -> lock(owner.column(), owner.value()));
    }

    /** As {@link #currentForUpdate()}; makes the cart, and for a guest the cookie, if there is none. */
    Cart currentOrNew() {
        return currentForUpdate()
                .orElseGet(() -> visitor.personId().map(this::ofPerson).orElseGet(this::ofNewGuest));
    }

    /** The person's cart, made if there is none, and locked. */
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

    /** The cart that this browser filled before it signed in, locked. */
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

    /** How many pieces the visitor means to buy. */
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

    /** Deletes guests' carts whose cookie ended, at most so many. @return how many */
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

    /**
     * Takes out of a cart what a purchase buys in the same transaction. What was added in larger numbers stays.
     *
     * @param locked the cart, as {@link #currentForUpdate()} gave it
     * @param quantities pieces by variant id
     */
    public void removePurchased(Cart locked, Map<String, Integer> quantities) {
        locked.removePurchased(quantities, current.now());
    }

    private Optional<Owner> owner() {
        Optional<Owner> person = visitor.personId().map(id -> new Owner("person_id", "person", id));
        return person.isPresent()
                ? person
                : cookie.token().map(token -> new Owner("token_hash", "tokenHash", token.hash()));
    }

    /** The row is locked before its lines are read: read together, the lines would be those of before the wait. */
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

    /**
     * @param column of the table, never from a request
     * @param attribute the same of the entity
     * @param value person id, or hash of the guest's token
     */
    private record Owner(String column, String attribute, Object value) {}
}
