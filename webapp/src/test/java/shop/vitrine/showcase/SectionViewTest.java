package shop.vitrine.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.CardAvailability;
import shop.vitrine.catalog.PriceRange;
import shop.vitrine.catalog.ProductCard;
import shop.vitrine.catalog.ProductRating;
import shop.vitrine.catalog.ProductSummary;
import shop.vitrine.showcase.design.Design;
import shop.vitrine.showcase.design.DesignImage;
import shop.vitrine.showcase.design.Section;
import shop.vitrine.showcase.design.Section.CollectionSection;
import shop.vitrine.showcase.design.Section.FeaturedSection;
import shop.vitrine.showcase.design.Section.PictureSection;
import shop.vitrine.showcase.design.Section.SectionState;
import shop.vitrine.showcase.design.Section.TextSection;
import shop.vitrine.showcase.design.SectionLink;
import shop.vitrine.showcase.design.Sections;
import shop.vitrine.tenants.LocalizedText;
import shop.vitrine.tenants.Shop;

class SectionViewTest {
    private static final LocalizedText NAME = new LocalizedText("Lamps", null, null);
    private final ShowcaseAddress address = ShowcaseAddress.host("https://vitrine.shop", "https://lumen.com");
    private final Map<String, ProductCard> cards = new HashMap<>();

    SectionViewTest() {
        for (int i = 0; i < 40; i++) cards.put("p" + i, card("p" + i));
    }

    @Test
    void whatHasNothingToShowJustNowIsLeftOut() {
        assertThat(views(featured("gone1", "gone2"), text(), collection("c", true, "gone")))
                .extracting(view -> view.section().kind())
                .containsExactly(Section.SectionKind.TEXT);
    }

    @Test
    void aCollectionWithoutARowStandsNotOnTheFrontPage() {
        assertThat(views(collection("c", false, "p1"))).isEmpty();
        assertThat(views(collection("c", true, "p1"))).singleElement().satisfies(view -> {
            assertThat(view.link()).isEqualTo("/lamps-c");
            assertThat(view.cards()).extracting(ProductCard::id).containsExactly("p1");
        });
    }

    @Test
    void aRowShowsTwelveOfThoseThatCanBeShown() {
        String[] products = IntStream.range(0, 30)
                .mapToObj(i -> i % 2 == 0 ? "gone" + i : "p" + i)
                .toArray(String[]::new);
        assertThat(views(featured(products)).getFirst().cards())
                .hasSize(12)
                .extracting(ProductCard::id)
                .startsWith("p1", "p3", "p5");
    }

    @Test
    void oneQuestionAnswersForAllSections() {
        Design design = design(featured("p1", "p2"), collection("c", true, "p2", "p3"), collection("d", false, "p4"));
        assertThat(SectionView.products(design)).containsExactlyInAnyOrder("p1", "p2", "p3");
    }

    @Test
    void aPictureLeadsWhereItsLinkSays() {
        assertThat(link(SectionLink.LinkKind.WEB, "https://example.org")).isEqualTo("https://example.org");
        assertThat(link(SectionLink.LinkKind.PRODUCT, "p1")).isEqualTo("https://vitrine.shop/products/p1-lamp");
        assertThat(link(SectionLink.LinkKind.COLLECTION, "c")).isEqualTo("/lamps-c");
        assertThat(link(SectionLink.LinkKind.NOWHERE, "")).isNull();
    }

    @Test
    void aLinkToWhatIsNotShownLeadsNowhere() {
        assertThat(link(SectionLink.LinkKind.PRODUCT, "gone")).isNull();
        assertThat(link(SectionLink.LinkKind.COLLECTION, "hidden")).isNull();
        assertThat(link(SectionLink.LinkKind.COLLECTION, "nobody")).isNull();
    }

    @Test
    void onlyAnotherSiteIsAway() {
        assertThat(picture(SectionLink.LinkKind.WEB, "https://example.org").away())
                .isTrue();
        assertThat(picture(SectionLink.LinkKind.PRODUCT, "p1").away()).isFalse();
    }

    private String link(SectionLink.LinkKind kind, String target) {
        return picture(kind, target).link();
    }

    private SectionView picture(SectionLink.LinkKind kind, String target) {
        Section picture =
                new PictureSection("x", SectionState.SHOWN, new DesignImage("hash", ""), new SectionLink(kind, target));
        Section hidden = collection("hidden", true, "p1").withState(SectionState.HIDDEN);
        return views(collection("c", true, "p1"), hidden, picture).getLast();
    }

    private List<SectionView> views(Section... sections) {
        return SectionView.all(design(sections), cards, address);
    }

    private static Design design(Section... sections) {
        return Design.initial(new Shop("lumen", "Lumen", "NL", Instant.EPOCH))
                .withSections(new Sections(List.of(sections)));
    }

    private static Section featured(String... products) {
        return new FeaturedSection("f", SectionState.SHOWN, null, List.of(products));
    }

    private static Section collection(String id, boolean row, String... products) {
        return new CollectionSection(id, SectionState.SHOWN, "lamps-" + id, NAME, "", row, List.of(products));
    }

    private static Section text() {
        return new TextSection("t", SectionState.SHOWN, null, NAME);
    }

    private static ProductCard card(String id) {
        return new ProductCard(
                id,
                "lamp",
                "Lamp",
                "lumen",
                new ProductSummary(new PriceRange(100, 100, "EUR"), null, null, null),
                ProductRating.of(0, 0),
                new CardAvailability(true, false, null));
    }
}
