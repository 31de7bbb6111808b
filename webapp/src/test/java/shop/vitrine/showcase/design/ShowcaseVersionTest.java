package shop.vitrine.showcase.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import shop.vitrine.showcase.design.Section.SectionKind;
import shop.vitrine.showcase.design.Section.SectionState;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Stamp;

class ShowcaseVersionTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final Design design = Design.initial(new Shop("lumen", "Lumen", "NL", NOW));

    @Test
    void isSeenByNobodyUntilItGoesLive() {
        ShowcaseVersion version = version();
        assertThat(version.isLive()).isFalse();
        assertThat(version.liveSince()).isNull();
        version.goLive(NOW.plusSeconds(5));
        assertThat(version.isLive()).isTrue();
        assertThat(version.liveSince()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void whatGoesLiveWaitsNoMore() {
        ShowcaseVersion version = version();
        version.schedule(NOW.plusSeconds(60));
        assertThat(version.isScheduled()).isTrue();
        version.goLive(NOW.plusSeconds(60));
        assertThat(version.isScheduled()).isFalse();
    }

    @Test
    void whatIsWithdrawnStaysAmongTheVersions() {
        ShowcaseVersion version = version();
        version.schedule(NOW.plusSeconds(60));
        version.withdraw();
        assertThat(version.isScheduled()).isFalse();
        assertThat(version.design()).isEqualTo(design);
    }

    @Test
    void whatLeavesKeepsWhenItWasSeen() {
        ShowcaseVersion version = version();
        version.goLive(NOW);
        version.leave();
        assertThat(version.isLive()).isFalse();
        assertThat(version.liveSince()).isEqualTo(NOW);
    }

    @Test
    void eachChangeOfADraftCounts() {
        ShowcaseDraft draft = new ShowcaseDraft(design);
        assertThat(draft.version()).isZero();
        assertThat(draft.changedBy()).isNull();
        for (int change = 1; change <= 3; change++) {
            draft.change(design, new Stamp("noor", NOW.plusSeconds(change)));
            assertThat(draft.version()).isEqualTo(change);
        }
        assertThat(draft.changedBy()).isEqualTo("noor");
        assertThat(draft.changedAt()).isEqualTo(NOW.plusSeconds(3));
    }

    @Test
    void whatWasRemovedIsNotPublished() {
        Sections sections = Sections.NONE
                .add(Section.empty(SectionKind.TEXT, "a"))
                .add(Section.empty(SectionKind.TEXT, "b"))
                .setState("a", SectionState.REMOVED)
                .setState("b", SectionState.HIDDEN);
        assertThat(design.withSections(sections).pruned().sections().all())
                .extracting(Section::id)
                .containsExactly("b");
    }

    @Test
    void aShopThatNeverOpenedItsEditorShowsItsName() {
        assertThat(design.tagline().en()).isEqualTo("Lumen");
        assertThat(design.lighting()).isEqualTo(ColourScheme.BOTH);
        assertThat(ContrastValidator.of(design.theme())).isEmpty();
    }

    private ShowcaseVersion version() {
        return new ShowcaseVersion("shop", 1, design, new Stamp("noor", NOW));
    }
}
