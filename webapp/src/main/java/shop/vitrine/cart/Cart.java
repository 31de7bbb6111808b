package shop.vitrine.cart;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import shop.vitrine.accounts.Token;
import shop.vitrine.catalog.Variant;
import shop.vitrine.stock.OutOfStock;
import shop.vitrine.tenants.IdGenerator;

/** What a person or guest means to buy, across shops, with one line per variant. */
@Entity
@DynamicUpdate
@Table(name = "carts")
public class Cart {
    public static final int MAX_LINES = 100;
    public static final int MAX_PIECES = 99;
    private static final int REMEMBERED = 10;

    @Id
    private String id;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "person_id")
    private String person;

    @Column(name = "merge_notice")
    private String note;

    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "cart", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("addedAt desc, id")
    private List<CartLine> lines = new ArrayList<>();

    protected Cart() {}

    /** A guest's cart. */
    Cart(Token token, Instant at) {
        this.id = IdGenerator.next();
        this.tokenHash = token.hash();
        this.changedAt = at;
    }

    /**
     * Adds as many as available.
     *
     * @throws OutOfStock if there is not one more
     * @throws CartFull if there is no room for a line
     */
    AddLineResult add(Variant variant, int quantity, int available, Instant at) {
        CartLine line = line(variant).orElse(null);
        int before = line != null && line.isToBuy() ? line.quantity() : 0;
        int after = Math.min(before + quantity, limit(available));
        if (after <= before) throw new OutOfStock(variant.id());
        if (line == null || line.isRemoved()) requireRoom();
        if (line == null) lines.addFirst(line = new CartLine(this, variant, at));
        line.putInCart(after, at);
        changedAt = at;
        return new AddLineResult(line, after - before, after < before + quantity);
    }

    /** Restores a removed line; 0 removes it. Returns whether all pieces are available. */
    boolean change(CartLine line, int quantity, int available, Instant at) {
        changedAt = at;
        if (quantity == 0) {
            line.remove(at);
            forgetLongRemoved();
            return true;
        }
        if (line.isRemoved()) requireRoom();
        line.setQuantity(line.isSaved() ? Math.min(quantity, MAX_PIECES) : atMost(quantity, available));
        return line.quantity() == quantity;
    }

    void saveForLater(CartLine line, Instant at) {
        line.saveForLater();
        changedAt = at;
    }

    boolean moveToCart(CartLine line, int available, Instant at) {
        int wanted = line.quantity();
        line.putInCart(atMost(wanted, available), at);
        changedAt = at;
        return line.quantity() == wanted;
    }

    /** Adds a guest's lines; available pieces are by variant id. */
    CartMergeResult merge(Cart guest, Map<String, Integer> available, Instant at) {
        List<CartMergeResult.MergedLine> moved = new ArrayList<>();
        int leftOut = 0;
        for (CartLine theirs : guest.kept()) {
            CartLine mine = line(theirs.variant()).orElse(null);
            if (mine != null && !mine.isRemoved() && theirs.isSaved()) continue;
            if ((mine == null || mine.isRemoved()) && isFull()) {
                leftOut++;
                continue;
            }
            int before = mine != null && mine.isToBuy() ? mine.quantity() : 0;
            int wanted = before + theirs.quantity();
            if (mine == null) lines.add(mine = new CartLine(this, theirs.variant(), theirs.addedAt()));
            mine.copyFrom(
                    theirs,
                    atMost(wanted, available.getOrDefault(theirs.variant().id(), 0)));
            moved.add(
                    new CartMergeResult.MergedLine(theirs.variant().id(), theirs.quantity(), mine.quantity() < wanted));
        }
        changedAt = at;
        return new CartMergeResult(moved, leftOut);
    }

    void removePurchased(Map<String, Integer> quantities, Instant at) {
        lines.removeIf(line -> line.isToBuy()
                && line.quantity() <= quantities.getOrDefault(line.variant().id(), 0));
        toBuy().stream()
                .filter(line -> quantities.containsKey(line.variant().id()))
                .forEach(line -> line.setQuantity(
                        line.quantity() - quantities.get(line.variant().id())));
        changedAt = at;
    }

    void setMergeResult(CartMergeResult merged) {
        note = merged.isEmpty() ? null : merged.text();
    }

    /** What signing in added, returned once. */
    CartMergeResult takeMergeResult() {
        CartMergeResult told = CartMergeResult.parse(note);
        note = null;
        return told;
    }

    private void requireRoom() {
        if (isFull()) throw new CartFull();
    }

    private boolean isFull() {
        return kept().size() >= MAX_LINES;
    }

    private void forgetLongRemoved() {
        lines.stream()
                .filter(CartLine::isRemoved)
                .sorted(Comparator.comparing(CartLine::removedAt).reversed())
                .skip(REMEMBERED)
                .toList()
                .forEach(lines::remove);
    }

    private static int limit(int available) {
        return Math.min(available, MAX_PIECES);
    }

    private static int atMost(int quantity, int available) {
        return Math.clamp(quantity, 1, available > 0 ? limit(available) : MAX_PIECES);
    }

    public String id() {
        return id;
    }

    public String person() {
        return person;
    }

    /** Neither removed nor saved for later, latest addition first. */
    public List<CartLine> toBuy() {
        return lines.stream().filter(CartLine::isToBuy).toList();
    }

    List<CartLine> kept() {
        return lines.stream().filter(line -> !line.isRemoved()).toList();
    }

    List<CartLine> lines() {
        return List.copyOf(lines);
    }

    Optional<CartLine> line(String lineId) {
        return lines.stream().filter(line -> line.id().equals(lineId)).findFirst();
    }

    Optional<CartLine> line(Variant variant) {
        return lines.stream()
                .filter(line -> line.variant().id().equals(variant.id()))
                .findFirst();
    }
}
