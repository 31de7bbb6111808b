package shop.vitrine.catalog;

import org.junit.jupiter.api.Test;
import shop.vitrine.TransitionTable;

class ProductStatusTest {
    @Test
    void everyStateBecomesWhatTheDesignSaysAndNothingElse() {
        TransitionTable.of(
                        "DRAFT > PUBLISHED ARCHIVED",
                        "PUBLISHED > UNPUBLISHED",
                        "UNPUBLISHED > PUBLISHED ARCHIVED",
                        "ARCHIVED > DRAFT UNPUBLISHED")
                .agreesWith(ProductStatus.class);
    }
}
