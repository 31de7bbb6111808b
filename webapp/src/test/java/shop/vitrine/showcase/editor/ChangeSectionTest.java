package shop.vitrine.showcase.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.vitrine.showcase.design.DesignImage;
import shop.vitrine.showcase.design.Section;
import shop.vitrine.showcase.design.Section.CollectionSection;
import shop.vitrine.showcase.design.Section.PictureSection;
import shop.vitrine.showcase.design.Section.SectionKind;
import shop.vitrine.showcase.design.Section.SectionState;
import shop.vitrine.showcase.design.Section.TextSection;
import shop.vitrine.showcase.design.SectionLink;
import shop.vitrine.showcase.design.Sections;
import shop.vitrine.showcase.editor.ChangeSection.LinkInput;
import shop.vitrine.tenants.LocalizedText;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.Problems;

class ChangeSectionTest {
    private static final LinkInput NOWHERE = new LinkInput(null, null, null);
    private final Section picture =
            new PictureSection("p", SectionState.SHOWN, new DesignImage("hash", ""), SectionLink.NOWHERE);
    private final Section text = Section.empty(SectionKind.TEXT, "t");
    private final Section collection = Section.empty(SectionKind.COLLECTION, "c");
    private final Sections sections = new Sections(List.of(picture, text, collection, named("d", "lamps")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/",
                "https://www.example.org/a/b?c=d#e",
                "https://example.org:8443/x",
                "HTTPS://Example.org",
                "https://a-b.example.co.uk"
            })
    void aPictureLeadsToAnotherSiteByHttps(String address) {
        ChangeSection change = link("WEB", address, null);
        assertThat(change.with(picture, sections, Problems.NONE).any()).isFalse();
        assertThat(((PictureSection) change.applied(picture, sections)).link())
                .isEqualTo(new SectionLink(SectionLink.LinkKind.WEB, address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://example.org",
                "javascript:alert(1)",
                "https://",
                "https://localhost",
                "https://example",
                "https://user@example.org",
                "https://user:pw@example.org/",
                "https://example.org/a b",
                "https://-example.org",
                "https://example..org",
                "//example.org",
                "https://example.org\\\\@evil.example",
                " https://example.org"
            })
    void anythingElseIsNoAddress(String address) {
        assertThat(link("WEB", address, null)
                        .with(picture, sections, Problems.NONE)
                        .of("address"))
                .isEqualTo("showcase.section.address.wrong");
    }

    @Test
    void anAddressIsNotEndless() {
        String address = "https://example.org/" + "x".repeat(480);
        assertThat(link("WEB", address, null)
                        .with(picture, sections, Problems.NONE)
                        .any())
                .isFalse();
        assertThat(link("WEB", address + "y", null)
                        .with(picture, sections, Problems.NONE)
                        .any())
                .isTrue();
        assertThat(link("WEB", null, null)
                        .with(picture, sections, Problems.NONE)
                        .any())
                .isTrue();
    }

    @Test
    void aPictureLeadsToACollectionThatThereIs() {
        assertThat(link("COLLECTION", null, "d")
                        .with(picture, sections, Problems.NONE)
                        .any())
                .isFalse();
        assertThat(link("COLLECTION", null, "nobody")
                        .with(picture, sections, Problems.NONE)
                        .of("collection"))
                .isEqualTo("showcase.section.collection.choose");
    }

    @Test
    void aKindOfLinkThatThereIsNotLeadsNowhere() {
        assertThat(((PictureSection) link("ELSEWHERE", "x", "y").applied(picture, sections)).link())
                .isEqualTo(SectionLink.NOWHERE);
        assertThat(((PictureSection) link(null, null, null).applied(picture, sections)).link())
                .isEqualTo(SectionLink.NOWHERE);
    }

    @Test
    void aProductThatWasChosenStaysChosen() {
        Section leading = picture.withProducts(List.of("lamp"));
        assertThat(link("PRODUCT", null, null).applied(leading, sections)).isEqualTo(leading);
        assertThat(link("PRODUCT", null, null).applied(picture, sections)).isEqualTo(picture);
    }

    @Test
    void aCollectionNeedsANameInEnglish() {
        assertThat(titled(Map.of()).with(collection, sections, Problems.NONE).of("title.en"))
                .isEqualTo("showcase.section.name.needed");
        assertThat(titled(Map.of("de", "Lampen"))
                        .with(collection, sections, Problems.NONE)
                        .at("title.en"))
                .isTrue();
        assertThat(titled(Map.of("en", "Lamps"))
                        .with(collection, sections, Problems.NONE)
                        .any())
                .isFalse();
    }

    @Test
    void aCollectionHasAnAddressOfItsOwnAndKeepsIt() {
        CollectionSection first =
                (CollectionSection) titled(Map.of("en", "Wall lights")).applied(collection, sections);
        assertThat(first.slug()).isEqualTo("wall-lights");
        assertThat(((CollectionSection) titled(Map.of("en", "Other")).applied(first, sections)).slug())
                .isEqualTo("wall-lights");
        assertThat(slug("Lamps")).isEqualTo("lamps-2");
        assertThat(slug("Follow")).isEqualTo("follow-2");
        assertThat(slug("茶")).isEqualTo("item");
    }

    @Test
    void aTextNeedsSomethingToReadInEnglish() {
        assertThat(body(Map.of("de", "Hallo"))
                        .with(text, sections, Problems.NONE)
                        .of("body.en"))
                .isEqualTo("showcase.section.body.needed");
        assertThat(body(Map.of("en", "<p> </p>"))
                        .with(text, sections, Problems.NONE)
                        .at("body.en"))
                .isTrue();
        assertThat(body(Map.of("en", "Hello"))
                        .with(text, sections, Problems.NONE)
                        .any())
                .isFalse();
    }

    @Test
    void nothingThatActsIsKeptOfAText() {
        TextSection kept = (TextSection) body(Map.of("en", "<p onclick=x()>Hello<script>x()</script></p>", "nl", " "))
                .applied(text, sections);
        assertThat(kept.body()).isEqualTo(new LocalizedText("<p>Hello</p>", null, null));
    }

    @Test
    void headingsAndTextsAreNotEndless() {
        assertThat(titled(Map.of("en", "x".repeat(80)))
                        .with(collection, sections, Problems.NONE)
                        .any())
                .isFalse();
        assertThat(titled(Map.of("en", "x", "nl", "x".repeat(81)))
                        .with(collection, sections, Problems.NONE)
                        .of("title.nl"))
                .isEqualTo("showcase.section.title.long");
        assertThat(body(Map.of("en", "x".repeat(8_001)))
                        .with(text, sections, Problems.NONE)
                        .of("body.en"))
                .isEqualTo("showcase.section.body.long");
    }

    @Test
    void aSectionComesBackFromItsForm() {
        Section written = new TextSection(
                "t",
                SectionState.HIDDEN,
                new LocalizedText("Hello", null, "Hallo"),
                new LocalizedText("<p>One</p><p>Two</p>", null, null));
        for (Section section : List.of(
                written,
                named("d", "lamps"),
                new Section.FeaturedSection("f", SectionState.SHOWN, null, List.of("x")),
                link("COLLECTION", null, "d").applied(picture, sections),
                link("WEB", "https://example.org", null).applied(picture, sections)))
            assertThat(ChangeSection.of(section, 3).applied(section, sections)).isEqualTo(section);
    }

    private String slug(String name) {
        return ((CollectionSection) titled(Map.of("en", name)).applied(collection, sections)).slug();
    }

    private static CollectionSection named(String id, String slug) {
        return new CollectionSection(
                id, SectionState.SHOWN, slug, new LocalizedText("Lamps", null, null), "", true, List.of("x"));
    }

    private static ChangeSection titled(Map<String, String> title) {
        return new ChangeSection(Version.of(1), title, Map.of(), null, true, NOWHERE, false);
    }

    private static ChangeSection body(Map<String, String> body) {
        return new ChangeSection(Version.of(1), Map.of(), body, null, false, NOWHERE, false);
    }

    private static ChangeSection link(String kind, String address, String collection) {
        return new ChangeSection(
                Version.of(1), Map.of(), Map.of(), null, false, new LinkInput(kind, address, collection), false);
    }
}
