package shop.vitrine.showcase.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.showcase.design.Section.CollectionSection;
import shop.vitrine.showcase.design.Section.SectionKind;
import shop.vitrine.showcase.design.Section.SectionState;
import shop.vitrine.tenants.LocalizedText;
import shop.vitrine.tenants.NotAllowed;

class SectionsTest {
    private final Sections three = Sections.NONE
            .add(Section.empty(SectionKind.TEXT, "a"))
            .add(Section.empty(SectionKind.FEATURED, "b"))
            .add(Section.empty(SectionKind.COLLECTION, "c"));

    @Test
    void theyMoveAndStayAtTheEnds() {
        assertThat(ids(three.move("c", -1))).containsExactly("a", "c", "b");
        assertThat(ids(three.move("a", -1))).containsExactly("a", "b", "c");
        assertThat(ids(three.move("c", 1))).containsExactly("a", "b", "c");
        assertThat(ids(three.move("nobody", 1))).containsExactly("a", "b", "c");
    }

    @Test
    void anOrderThatForgetsOneLosesNone() {
        assertThat(ids(three.arrange(List.of("c", "a")))).containsExactly("c", "a", "b");
    }

    @Test
    void whatWasRemovedComesBackAtItsPlace() {
        Sections without = three.setState("b", SectionState.REMOVED);
        assertThat(ids(without)).containsExactly("a", "c");
        assertThat(ids(without.restore("b"))).containsExactly("a", "b", "c");
        assertThat(without.pruned().all()).hasSize(2);
    }

    @Test
    void onlyTheLastRemovedAreRemembered() {
        Sections many = Sections.NONE;
        for (int i = 0; i < 8; i++) many = many.add(Section.empty(SectionKind.TEXT, "t" + i));
        for (int i = 0; i < 8; i++) many = many.setState("t" + i, SectionState.REMOVED);
        assertThat(many.all()).hasSize(Sections.REMOVED_KEPT);
    }

    @Test
    void thereIsAnEndToThem() {
        Sections full = Sections.NONE;
        for (int i = 0; i < Sections.MAX_SECTIONS; i++) full = full.add(Section.empty(SectionKind.TEXT, "t" + i));
        Sections all = full;
        assertThatThrownBy(() -> all.add(Section.empty(SectionKind.TEXT, "more")))
                .isInstanceOf(NotAllowed.class);
        Sections room = all.setState("t0", SectionState.REMOVED).add(Section.empty(SectionKind.TEXT, "more"));
        assertThatThrownBy(() -> room.restore("t0")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatIsHiddenOrEmptyIsNotShown() {
        assertThat(three.shown()).isEmpty();
        Sections named = three.change(collection(SectionState.SHOWN));
        assertThat(named.collections()).hasSize(1);
        assertThat(named.setState("c", SectionState.HIDDEN).collections()).isEmpty();
        assertThat(named.setState("c", SectionState.HIDDEN).isTaken("lamps", "a"))
                .isTrue();
        assertThat(named.isTaken("lamps", "c")).isFalse();
    }

    @Test
    void aDesignIsWrittenAndReadAsItWas() {
        Sections all = three.change(collection(SectionState.HIDDEN))
                .add(new Section.PictureSection(
                        "d",
                        SectionState.SHOWN,
                        new DesignImage("abc", "A lamp"),
                        new SectionLink(SectionLink.LinkKind.WEB, "https://example.org")))
                .add(new Section.TextSection(
                        "e",
                        SectionState.REMOVED,
                        new LocalizedText("T", null, "N"),
                        new LocalizedText("<p>B</p>", "D", null)))
                .add(new Section.FeaturedSection("f", SectionState.SHOWN, null, List.of("x", "y")));
        Design design = new Design(
                new Theme(Theme.Typeface.MONO, "#ffffff", "#000000", "#003366", Theme.Corners.ROUND),
                ColourScheme.NIGHT,
                null,
                new DesignImage("def", ""),
                new LocalizedText("Words \"quoted\"", null, null),
                null,
                all);
        DesignConverter text = new DesignConverter();
        assertThat(text.convertToEntityAttribute(text.convertToDatabaseColumn(design)))
                .isEqualTo(design);
    }

    private static CollectionSection collection(SectionState state) {
        return new CollectionSection(
                "c", state, "lamps", new LocalizedText("Lamps", null, null), "", true, List.of("p1"));
    }

    private static List<String> ids(Sections sections) {
        return sections.listed().stream().map(Section::id).toList();
    }
}
