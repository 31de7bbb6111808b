package shop.vitrine.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Category;
import shop.vitrine.web.language.Messages;

class RestrictedCategoryTest {
    @Test
    void whatIsBelowARestrictedCategoryIsRestrictedToo() {
        for (RestrictedCategory restricted : RestrictedCategory.all())
            for (String slug : Categories.subtree(restricted.category()))
                assertThat(RestrictedCategory.over(slug)).as(slug).contains(restricted);
    }

    @Test
    void everythingElseIsNot() {
        for (Category category : Categories.all()) {
            boolean below = RestrictedCategory.all().stream()
                    .anyMatch(restricted -> category.path().contains(restricted.category()));
            assertThat(RestrictedCategory.over(category.slug()).isPresent())
                    .as(category.slug())
                    .isEqualTo(below);
        }
        assertThat(RestrictedCategory.over("unicorns")).isEmpty();
        assertThat(RestrictedCategory.over(null)).isEmpty();
    }

    @Test
    void eachSaysWhatHasToBeShown() {
        assertThat(RestrictedCategory.all()).isNotEmpty().allSatisfy(restricted -> {
            assertThat(Messages.has(restricted.key())).as(restricted.key()).isTrue();
            assertThat(RestrictedCategory.find(restricted.category())).contains(restricted);
        });
        assertThat(RestrictedCategory.find("mugs")).isEmpty();
    }
}
