package shop.vitrine.showcase.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shop.vitrine.showcase.design.Section.CollectionSection;
import shop.vitrine.showcase.design.Section.SectionState;
import shop.vitrine.tenants.NotAllowed;

/** An immutable, ordered list of sections, including removed ones. */
public record Sections(List<Section> all) {
    public static final int MAX_SECTIONS = 20;
    static final int REMOVED_KEPT = 5;
    public static final Sections NONE = new Sections(List.of());

    public Sections {
        all = List.copyOf(all);
    }

    public List<Section> listed() {
        return all.stream()
                .filter(section -> section.state() != SectionState.REMOVED)
                .toList();
    }

    /** What visitors see. */
    public List<Section> shown() {
        return all.stream().filter(Section::isShown).filter(Section::isReady).toList();
    }

    public List<CollectionSection> collections() {
        return of(shown().stream());
    }

    public List<CollectionSection> allCollections() {
        return of(listed().stream());
    }

    private static List<CollectionSection> of(Stream<Section> some) {
        return some.filter(CollectionSection.class::isInstance)
                .map(CollectionSection.class::cast)
                .toList();
    }

    public Optional<Section> find(String id) {
        return listed().stream().filter(section -> section.id().equals(id)).findFirst();
    }

    public boolean isFull() {
        return listed().size() >= MAX_SECTIONS;
    }

    /** @throws NotAllowed if there are too many */
    public Sections add(Section section) {
        if (isFull()) throw new NotAllowed(DesignRefusal.TOO_MANY_SECTIONS);
        List<Section> more = new ArrayList<>(all);
        more.add(section);
        return new Sections(more);
    }

    public Sections change(Section section) {
        return new Sections(all.stream()
                .map(one -> one.id().equals(section.id()) ? section : one)
                .toList());
    }

    public Sections setState(String id, SectionState next) {
        Sections changed =
                find(id).map(section -> change(section.withState(next))).orElse(this);
        return next == SectionState.REMOVED ? changed.withoutOldestRemoved() : changed;
    }

    /** @throws NotAllowed if there are too many */
    public Sections restore(String id) {
        Optional<Section> removed = all.stream()
                .filter(section -> section.id().equals(id) && section.state() == SectionState.REMOVED)
                .findFirst();
        if (removed.isPresent() && isFull()) throw new NotAllowed(DesignRefusal.TOO_MANY_SECTIONS);
        return removed.map(section -> change(section.withState(SectionState.SHOWN)))
                .orElse(this);
    }

    /** Moves a section by this many places, stopping at the ends. */
    public Sections move(String id, int by) {
        List<String> order = new ArrayList<>(listed().stream().map(Section::id).toList());
        int from = order.indexOf(id);
        if (from < 0) return this;
        order.add(Math.clamp(from + by, 0, order.size() - 1), order.remove(from));
        return arrange(order);
    }

    /** Puts sections in this order; others follow in their own order. */
    public Sections arrange(List<String> order) {
        List<Section> arranged = new ArrayList<>(all);
        arranged.sort(Comparator.comparingInt(
                section -> order.contains(section.id()) ? order.indexOf(section.id()) : MAX_SECTIONS * 2));
        return new Sections(arranged);
    }

    Sections pruned() {
        return new Sections(listed());
    }

    /** @param butBy id of the collection that may have it */
    public boolean isTaken(String slug, String butBy) {
        return all.stream()
                .anyMatch(section -> section instanceof CollectionSection collection
                        && collection.slug().equals(slug)
                        && !collection.id().equals(butBy));
    }

    private Sections withoutOldestRemoved() {
        List<Section> removed = all.stream()
                .filter(section -> section.state() == SectionState.REMOVED)
                .toList();
        if (removed.size() <= REMOVED_KEPT) return this;
        List<Section> kept = new ArrayList<>(all);
        kept.remove(removed.getFirst());
        return new Sections(kept);
    }
}
