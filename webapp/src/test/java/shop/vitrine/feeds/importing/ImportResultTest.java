package shop.vitrine.feeds.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportResultTest {
    @Test
    void theRowsAreTheSumOfWhatBecameOfThem() {
        ImportResult result = ImportResult.NOTHING;
        for (int i = 1; i <= 20; i++) {
            result = result.plus(ImportResult.unchanged(i))
                    .plus(ImportResult.refused(i * 2))
                    .plus(new ImportResult(1, 1, 0, 0, 0))
                    .plus(new ImportResult(1, 0, 1, 0, 0));
            assertThat(result.rows())
                    .isEqualTo(result.created() + result.updated() + result.unchanged() + result.refused());
        }
        assertThat(result.refused()).isEqualTo(420);
        assertThat(result.created()).isEqualTo(20);
    }
}
