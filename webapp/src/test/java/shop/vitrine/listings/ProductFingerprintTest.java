package shop.vitrine.listings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.web.conflict.Version;

class ProductFingerprintTest {
    private static ProductForm sheet(String title, String price, String stock) {
        VariantInput row = new VariantInput(
                new VariantKey("v", stock, VariantKey.NO_OPTIONS), new OfferInput("S", price, "", ""), stock, "", true);
        return new ProductForm(
                "p",
                Version.NONE,
                new ProductTextInput(title, "B", "vases", "<p>x</p>", Map.of()),
                List.of(OptionInput.NONE, OptionInput.NONE, OptionInput.NONE),
                List.of(row),
                List.of());
    }

    @Test
    void theSameSaidDifferentlyIsTheSame() {
        assertThat(ProductFingerprint.of(sheet(" Vase ", "12,5", "1")))
                .isEqualTo(ProductFingerprint.of(sheet("Vase", "12.50", "9")));
    }

    @Test
    void eachPartIsToldApart() {
        assertThat(ProductFingerprint.differences(
                        ProductFingerprint.of(sheet("Vase", "1.00", "1")),
                        ProductFingerprint.of(sheet("Jug", "2.00", "1"))))
                .containsExactly(ProductFormSection.TITLE, ProductFormSection.VARIANTS);
        assertThat(ProductFingerprint.differences(Version.NONE, ProductFingerprint.of(sheet("Vase", "1.00", "1"))))
                .containsExactly(ProductFormSection.values());
    }

    @Test
    void aChangeOfBothIsAskedAboutAndOneOfTheirsTakenOver() {
        ProductForm seen = sheet("Vase", "1.00", "1");
        ProductForm now = sheet("Jug", "2.00", "1").version(ProductFingerprint.of(sheet("Jug", "2.00", "1")));
        ProductForm typed = sheet("Pot", "1.00", "1").version(ProductFingerprint.of(seen));
        List<ConcurrentChange> changes = ConcurrentChange.between(typed, now, Locale.ENGLISH);
        assertThat(changes)
                .extracting(ConcurrentChange::part)
                .containsExactly(ProductFormSection.TITLE, ProductFormSection.VARIANTS);
        assertThat(changes).extracting(ConcurrentChange::both).containsExactly(true, false);
        ProductForm merged = ConcurrentChange.merged(typed, now, changes);
        assertThat(merged.text().title()).isEqualTo("Pot");
        assertThat(merged.rows().getFirst().offer().price()).isEqualTo("2.00");
        assertThat(ConcurrentChange.taken(typed, now, Map.of("title", "theirs"))
                        .text()
                        .title())
                .isEqualTo("Jug");
    }
}
