package shop.vitrine.tenants.showcase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shop.vitrine.tenants.showcase.Section.Collected;
import shop.vitrine.tenants.showcase.Section.State;

/**
 * The sections of a showcase in their order. Each verb gives new ones and leaves these as they are.
 *
 * @param all those that were removed and may still come back, too
 */
public record Sections(List<Section> all) {
    public static final int MOST = 20;
    static final int REMOVED_KEPT = 5;
    public static final Sections NONE = new Sections(List.of());

    public Sections {
        all = List.copyOf(all);
    }

    /** Those that were not removed: what the editor lists. */
    public List<Section> listed() {
        return all.stream().filter(one -> one.state() != State.REMOVED).toList();
    }

    /** Those that a visitor sees. */
    public List<Section> shown() {
        return all.stream().filter(Section::isShown).filter(Section::isReady).toList();
    }

    public List<Collected> collections() {
        return of(shown().stream());
    }

    /** Also those that are hidden. */
    public List<Collected> allCollections() {
        return of(listed().stream());
    }

    private static List<Collected> of(Stream<Section> some) {
        return some.filter(Collected.class::isInstance)
                .map(Collected.class::cast)
                .toList();
    }

    public Optional<Section> find(String id) {
        return listed().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public boolean isFull() {
        return listed().size() >= MOST;
    }

    /** @throws Refused when there are too many already */
    public Sections add(Section section) {
        if (isFull()) throw new Refused("showcase.section.most");
        List<Section> more = new ArrayList<>(all);
        more.add(section);
        return new Sections(more);
    }

    /** Puts it in the place of the one with its id. */
    public Sections change(Section section) {
        return new Sections(all.stream()
                .map(one -> one.id().equals(section.id()) ? section : one)
                .toList());
    }

    public Sections become(String id, State next) {
        Sections changed = find(id).map(one -> change(one.become(next))).orElse(this);
        return next == State.REMOVED ? changed.forgetting() : changed;
    }

    /** @throws Refused when there are too many by now */
    public Sections putBack(String id) {
        Optional<Section> removed = all.stream()
                .filter(one -> one.id().equals(id) && one.state() == State.REMOVED)
                .findFirst();
        if (removed.isPresent() && isFull()) throw new Refused("showcase.section.most");
        return removed.map(one -> change(one.become(State.SHOWN))).orElse(this);
    }

    /** Moves it by so many places among those listed, at most to an end. */
    public Sections move(String id, int by) {
        List<String> order = new ArrayList<>(listed().stream().map(Section::id).toList());
        int from = order.indexOf(id);
        if (from < 0) return this;
        order.add(Math.clamp(from + by, 0, order.size() - 1), order.remove(from));
        return arrange(order);
    }

    /** In this order; those not named keep their order behind the others. */
    public Sections arrange(List<String> order) {
        List<Section> arranged = new ArrayList<>(all);
        arranged.sort(Comparator.comparingInt(one -> order.contains(one.id()) ? order.indexOf(one.id()) : MOST * 2));
        return new Sections(arranged);
    }

    /** As a version keeps them: without what was removed. */
    Sections pruned() {
        return new Sections(listed());
    }

    /** Whether another collection has this place in addresses. */
    public boolean isTaken(String slug, String butBy) {
        return all.stream()
                .anyMatch(one -> one instanceof Collected collection
                        && collection.slug().equals(slug)
                        && !collection.id().equals(butBy));
    }

    private Sections forgetting() {
        List<Section> removed =
                all.stream().filter(one -> one.state() == State.REMOVED).toList();
        if (removed.size() <= REMOVED_KEPT) return this;
        List<Section> kept = new ArrayList<>(all);
        kept.remove(removed.getFirst());
        return new Sections(kept);
    }
}
