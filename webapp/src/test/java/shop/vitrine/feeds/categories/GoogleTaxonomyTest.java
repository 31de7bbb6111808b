package shop.vitrine.feeds.categories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Category;
import shop.vitrine.catalog.ClasspathTsv;

class GoogleTaxonomyTest {
    @Test
    void everyPathOfTheTreeLeadsToACategoryWithThatPath() {
        for (Category category : Categories.all()) {
            if (category.google().isBlank()) continue;
            String found = GoogleTaxonomy.slug(category.google().toUpperCase(Locale.ROOT));
            assertThat(Categories.get(found).google()).isEqualTo(category.google());
            assertThat(GoogleTaxonomy.slug(category.google() + " > Something Finer > Still"))
                    .isEqualTo(found);
        }
    }

    @Test
    void everyNumberIsAPathThatLeadsSomewhereOrNowhere() {
        for (String[] row : ClasspathTsv.read("/catalog/google-ids.tsv"))
            assertThat(GoogleTaxonomy.slug(" " + row[0] + " ")).as(row[1]).isEqualTo(GoogleTaxonomy.slug(row[1]));
    }

    @ParameterizedTest
    @CsvSource({"''", "Nonsense", "999999999", "> >", "Nonsense > Home & Garden"})
    void whatIsNotInItIsNotFound(String google) {
        assertThat(GoogleTaxonomy.slug(google)).isNull();
    }
}
