package shop.vitrine.feeds.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.ProductDetails;
import shop.vitrine.catalog.ProductPicture;
import shop.vitrine.feeds.rows.FeedRow;
import shop.vitrine.feeds.rows.OptionColumn;

class GallerySelectorTest {
    private final Map<String, String> hashes = new HashMap<>();

    @Test
    void picturesStandInTheOrderOfTheRowsEachOnce() {
        List<ProductPicture> gallery = gallery(
                SampleRows.row("1", "A").pictures("a", "b").get(),
                SampleRows.row("2", "A").pictures("c", "a", "d").get());
        assertThat(gallery).extracting(ProductPicture::picture).containsExactly("h-a", "h-b", "h-c", "h-d");
    }

    @Test
    void aLinkThatLedToNoPictureLeavesNoGap() {
        FeedRow row = SampleRows.row("1", "A").pictures("a", "b", "c").get();
        know(row);
        hashes.remove("b");
        assertThat(GallerySelector.of("shop", List.of(row), "Hat", hashes))
                .extracting(ProductPicture::picture)
                .containsExactly("h-a", "h-c");
    }

    @Test
    void whatShowsAVariantGoesBeforeFurtherViews() {
        for (int variants = 1; variants <= 12; variants++) {
            List<FeedRow> rows = new ArrayList<>();
            for (int i = 0; i < variants; i++)
                rows.add(SampleRows.row("" + i, "A")
                        .pictures("main" + i, "view" + i, "back" + i)
                        .get());
            List<ProductPicture> gallery = gallery(rows.toArray(FeedRow[]::new));
            assertThat(gallery).hasSize(Math.min(ProductDetails.MAX_PICTURES, variants * 3));
            long mains = gallery.stream()
                    .filter(picture -> picture.picture().startsWith("h-main"))
                    .count();
            assertThat(mains).isEqualTo(Math.min(ProductDetails.MAX_PICTURES, variants));
        }
    }

    @Test
    void whatAPictureShowsIsSaidWithItsColour() {
        List<ProductPicture> gallery = gallery(
                SampleRows.row("1", "A")
                        .with(OptionColumn.COLOR, "Red")
                        .pictures("a")
                        .get(),
                SampleRows.row("2", "A").pictures("b").get());
        assertThat(gallery).extracting(ProductPicture::alt).containsExactly("Hat, Red", "Hat");
    }

    private List<ProductPicture> gallery(FeedRow... rows) {
        for (FeedRow row : rows) know(row);
        return GallerySelector.of("shop", List.of(rows), "Hat", hashes);
    }

    private void know(FeedRow row) {
        row.pictures().all().forEach(link -> hashes.put(link, "h-" + link));
    }
}
