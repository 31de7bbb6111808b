package shop.vitrine.showcase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.vitrine.catalog.ProductCard;
import shop.vitrine.showcase.design.Design;
import shop.vitrine.showcase.design.Section;
import shop.vitrine.showcase.design.Section.CollectionSection;
import shop.vitrine.showcase.design.Section.PictureSection;
import shop.vitrine.showcase.design.SectionLink;

/** A section ready for the template; {@code away} marks links that leave the site. */
record SectionView(Section section, List<ProductCard> cards, String link, boolean away) {
    /** Cards per row; unavailable products make room for the next ones. */
    private static final int ROW = 12;

    private static final int ASKED = 24;

    /** Ids of all products that sections may need, so that one query covers them. */
    static Set<String> products(Design design) {
        return front(design)
                .flatMap(section -> section.products().stream().limit(ASKED))
                .collect(Collectors.toSet());
    }

    /** The front page's sections, without those that have nothing to show. */
    static List<SectionView> all(Design design, Map<String, ProductCard> cards, ShowcaseAddress address) {
        return front(design)
                .map(section -> of(section, design, cards, address))
                .filter(view -> view.section.kind() == Section.SectionKind.TEXT
                        || view.section.kind() == Section.SectionKind.PICTURE
                        || !view.cards.isEmpty())
                .toList();
    }

    private static Stream<Section> front(Design design) {
        return design.sections().shown().stream()
                .filter(section -> !(section instanceof CollectionSection collection) || collection.row());
    }

    private static SectionView of(
            Section section, Design design, Map<String, ProductCard> cards, ShowcaseAddress address) {
        List<ProductCard> own = cards(section.products(), cards);
        return switch (section) {
            case CollectionSection collectionSection ->
                new SectionView(collectionSection, own, address.collection(collectionSection.slug()), false);
            case PictureSection pictureSection ->
                new SectionView(
                        pictureSection,
                        List.of(),
                        link(pictureSection.link(), design, own, address),
                        pictureSection.link().kind() == SectionLink.LinkKind.WEB);
            default -> new SectionView(section, own, null, false);
        };
    }

    /** Links to hidden content are dropped. */
    private static String link(SectionLink link, Design design, List<ProductCard> own, ShowcaseAddress address) {
        return switch (link.kind()) {
            case NOWHERE -> null;
            case WEB -> link.target();
            case PRODUCT ->
                own.isEmpty() ? null : address.market() + own.getFirst().path();
            case COLLECTION ->
                design.sections().collections().stream()
                        .filter(section -> section.id().equals(link.target()))
                        .map(section -> address.collection(section.slug()))
                        .findFirst()
                        .orElse(null);
        };
    }

    static List<ProductCard> cards(Collection<String> products, Map<String, ProductCard> cards) {
        return products.stream()
                .map(cards::get)
                .filter(Objects::nonNull)
                .limit(ROW)
                .toList();
    }
}
