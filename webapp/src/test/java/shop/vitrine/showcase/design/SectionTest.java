package shop.vitrine.showcase.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.vitrine.showcase.design.Section.SectionKind;
import shop.vitrine.showcase.design.Section.SectionState;

class SectionTest {
    @ParameterizedTest
    @EnumSource
    void aNewOneIsOfItsKindAndHasNothingToShow(SectionKind kind) {
        Section section = Section.empty(kind, "a");
        assertThat(section.kind()).isEqualTo(kind);
        assertThat(section.id()).isEqualTo("a");
        assertThat(section.isShown()).isTrue();
        assertThat(section.isReady()).isFalse();
        assertThat(section.products()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void itsStateChangesAndNothingElse(SectionKind kind) {
        Section section = Section.empty(kind, "a");
        for (SectionState state : SectionState.values()) {
            Section changed = section.withState(state);
            assertThat(changed.state()).isEqualTo(state);
            assertThat(changed.isShown()).isEqualTo(state == SectionState.SHOWN);
            assertThat(changed.withState(SectionState.SHOWN)).isEqualTo(section);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itHasAsManyProductsAsItsKindAllows(SectionKind kind) {
        List<String> products =
                Section.empty(kind, "a").withProducts(List.of("x", "y")).products();
        assertThat(products)
                .isEqualTo(
                        switch (kind) {
                            case FEATURED, COLLECTION -> List.of("x", "y");
                            case PICTURE -> List.of("y");
                            case TEXT -> List.of();
                        });
        assertThat(products.size()).isLessThanOrEqualTo(Section.empty(kind, "a").most());
    }

    @Test
    void aPictureThatLeadsToNoProductLeadsNowhere() {
        Section.PictureSection picture =
                (Section.PictureSection) Section.empty(SectionKind.PICTURE, "a").withProducts(List.of("x"));
        assertThat(picture.link()).isEqualTo(new SectionLink(SectionLink.LinkKind.PRODUCT, "x"));
        assertThat(picture.withProducts(List.of()).link()).isEqualTo(SectionLink.NOWHERE);
    }
}
