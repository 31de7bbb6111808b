package shop.vitrine.tenants.showcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.tenants.LocalText;
import shop.vitrine.tenants.showcase.Section.Collected;
import shop.vitrine.tenants.showcase.Section.Kind;
import shop.vitrine.tenants.showcase.Section.State;

class SectionsTest {
    private final Sections three = Sections.NONE
            .add(Section.empty(Kind.TEXT, "a"))
            .add(Section.empty(Kind.FEATURED, "b"))
            .add(Section.empty(Kind.COLLECTION, "c"));

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
        Sections without = three.become("b", State.REMOVED);
        assertThat(ids(without)).containsExactly("a", "c");
        assertThat(ids(without.putBack("b"))).containsExactly("a", "b", "c");
        assertThat(without.pruned().all()).hasSize(2);
    }

    @Test
    void onlyTheLastRemovedAreRemembered() {
        Sections many = Sections.NONE;
        for (int i = 0; i < 8; i++) many = many.add(Section.empty(Kind.TEXT, "t" + i));
        for (int i = 0; i < 8; i++) many = many.become("t" + i, State.REMOVED);
        assertThat(many.all()).hasSize(Sections.REMOVED_KEPT);
    }

    @Test
    void thereIsAnEndToThem() {
        Sections full = Sections.NONE;
        for (int i = 0; i < Sections.MOST; i++) full = full.add(Section.empty(Kind.TEXT, "t" + i));
        Sections all = full;
        assertThatThrownBy(() -> all.add(Section.empty(Kind.TEXT, "more"))).isInstanceOf(Refused.class);
        Sections room = all.become("t0", State.REMOVED).add(Section.empty(Kind.TEXT, "more"));
        assertThatThrownBy(() -> room.putBack("t0")).isInstanceOf(Refused.class);
    }

    @Test
    void whatIsHiddenOrEmptyIsNotShown() {
        assertThat(three.shown()).isEmpty();
        Sections named = three.change(collection(State.SHOWN));
        assertThat(named.collections()).hasSize(1);
        assertThat(named.become("c", State.HIDDEN).collections()).isEmpty();
        assertThat(named.become("c", State.HIDDEN).isTaken("lamps", "a")).isTrue();
        assertThat(named.isTaken("lamps", "c")).isFalse();
    }

    @Test
    void aDesignIsWrittenAndReadAsItWas() {
        Sections all = three.change(collection(State.HIDDEN))
                .add(new Section.Poster(
                        "d", State.SHOWN, new Image("abc", "A lamp"), new Link(Link.Kind.WEB, "https://example.org")))
                .add(new Section.Words(
                        "e", State.REMOVED, new LocalText("T", null, "N"), new LocalText("<p>B</p>", "D", null)))
                .add(new Section.Featured("f", State.SHOWN, null, List.of("x", "y")));
        Design design = new Design(
                new shop.vitrine.tenants.Theme(
                        shop.vitrine.tenants.Theme.Typeface.MONO,
                        "#ffffff",
                        "#000000",
                        "#003366",
                        shop.vitrine.tenants.Theme.Corners.ROUND),
                Lighting.NIGHT,
                null,
                new Image("def", ""),
                new LocalText("Words \"quoted\"", null, null),
                null,
                all);
        DesignText text = new DesignText();
        assertThat(text.convertToEntityAttribute(text.convertToDatabaseColumn(design)))
                .isEqualTo(design);
    }

    private static Collected collection(State state) {
        return new Collected("c", state, "lamps", new LocalText("Lamps", null, null), "", true, List.of("p1"));
    }

    private static List<String> ids(Sections sections) {
        return sections.listed().stream().map(Section::id).toList();
    }
}
