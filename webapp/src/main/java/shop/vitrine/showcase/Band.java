package shop.vitrine.showcase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.vitrine.catalog.Card;
import shop.vitrine.tenants.showcase.Design;
import shop.vitrine.tenants.showcase.Link;
import shop.vitrine.tenants.showcase.Section;
import shop.vitrine.tenants.showcase.Section.Collected;
import shop.vitrine.tenants.showcase.Section.Poster;

/**
 * A section with what the market knows of it, ready for the template.
 *
 * @param cards its products that can be shown now
 * @param link where it leads, or null
 * @param away whether that is another site
 */
public record Band(Section section, List<Card> cards, String link, boolean away) {
    /** A row shows so many; products that cannot be shown now leave room for the next. */
    private static final int ROW = 12;

    private static final int ASKED = 24;

    /** The ids of all products that may be needed, so that one question answers for all sections. */
    static Set<String> products(Design design) {
        return front(design)
                .flatMap(one -> one.products().stream().limit(ASKED))
                .collect(Collectors.toSet());
    }

    /** What stands on the front page; what has nothing to show just now is left out. */
    static List<Band> all(Design design, Map<String, Card> cards, Place place) {
        return front(design)
                .map(one -> of(one, design, cards, place))
                .filter(one -> one.section.kind() == Section.Kind.TEXT
                        || one.section.kind() == Section.Kind.PICTURE
                        || !one.cards.isEmpty())
                .toList();
    }

    private static Stream<Section> front(Design design) {
        return design.sections().shown().stream()
                .filter(one -> !(one instanceof Collected collection) || collection.row());
    }

    private static Band of(Section section, Design design, Map<String, Card> cards, Place place) {
        List<Card> own = cards(section.products(), cards);
        return switch (section) {
            case Collected one -> new Band(one, own, place.collection(one.slug()), false);
            case Poster one ->
                new Band(
                        one,
                        List.of(),
                        link(one.link(), design, own, place),
                        one.link().kind() == Link.Kind.WEB);
            default -> new Band(section, own, null, false);
        };
    }

    /** A link to something that is not shown leads nowhere. */
    private static String link(Link link, Design design, List<Card> own, Place place) {
        return switch (link.kind()) {
            case NOWHERE -> null;
            case WEB -> link.target();
            case PRODUCT ->
                own.isEmpty() ? null : place.market() + own.getFirst().path();
            case COLLECTION ->
                design.sections().collections().stream()
                        .filter(one -> one.id().equals(link.target()))
                        .map(one -> place.collection(one.slug()))
                        .findFirst()
                        .orElse(null);
        };
    }

    static List<Card> cards(Collection<String> products, Map<String, Card> cards) {
        return products.stream()
                .map(cards::get)
                .filter(Objects::nonNull)
                .limit(ROW)
                .toList();
    }
}
