package shop.vitrine.cart;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import shop.vitrine.catalog.Variant;
import shop.vitrine.money.Money;
import shop.vitrine.tenants.IdGenerator;

/** A quantity of a variant. Holds no stock, and always has the current price. */
@Entity
@DynamicUpdate
@Table(name = "cart_lines")
public class CartLine {
    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cart_id")
    private Cart cart;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "variant_id")
    private Variant variant;

    private int quantity;

    @Column(name = "seen_price")
    private long seenPrice;

    @Column(name = "saved_for_later")
    private boolean saved;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected CartLine() {}

    CartLine(Cart cart, Variant variant, Instant at) {
        this.id = IdGenerator.next();
        this.cart = cart;
        this.variant = variant;
        this.quantity = 1;
        this.seenPrice = variant.price().amount();
        this.addedAt = at;
    }

    /** Adding it shows its price; a line already in the cart keeps the price it was added at. */
    void putInCart(int pieces, Instant at) {
        if (!isToBuy()) acknowledgePrice();
        setQuantity(pieces);
        saved = false;
        addedAt = at;
    }

    /** Includes the price last seen. */
    void copyFrom(CartLine other, int pieces) {
        seenPrice = other.seenPrice;
        setQuantity(pieces);
        saved = other.saved;
    }

    void setQuantity(int pieces) {
        quantity = pieces;
        removedAt = null;
    }

    void saveForLater() {
        saved = true;
    }

    void remove(Instant at) {
        removedAt = at;
    }

    /** Marks the current price as shown and returns the one shown before. */
    Money acknowledgePrice() {
        Money before = new Money(seenPrice, variant.price().currency());
        seenPrice = variant.price().amount();
        return before;
    }

    public String id() {
        return id;
    }

    public Variant variant() {
        return variant;
    }

    public int quantity() {
        return quantity;
    }

    /** Price when last shown. */
    public Money seenPrice() {
        return new Money(seenPrice, variant.price().currency());
    }

    public Money price() {
        return variant.price();
    }

    public Money total() {
        return price().times(quantity);
    }

    public boolean isSaved() {
        return saved;
    }

    public boolean isToBuy() {
        return !saved && removedAt == null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    Instant removedAt() {
        return removedAt;
    }

    Instant addedAt() {
        return addedAt;
    }
}
