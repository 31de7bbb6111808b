package shop.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CategoriesTest {
    @Test
    void everyNodeIsReachedFromTheTopOnce() {
        List<Category> reached = new ArrayList<>();
        for (Category root : Categories.roots()) walk(root, reached);
        assertThat(reached).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Categories.all());
    }

    private static void walk(Category category, List<Category> reached) {
        reached.add(category);
        Categories.children(category.slug()).forEach(child -> walk(child, reached));
    }

    @Test
    void theTreeHasThreeLevelsAtMost() {
        for (Category category : Categories.all()) {
            assertThat(category.path()).as(category.slug()).hasSizeBetween(1, 3).endsWith(category.slug());
            assertThat(category.root()).isEqualTo(category.path().getFirst());
            assertThat(Categories.path(category.slug()))
                    .extracting(Category::slug)
                    .isEqualTo(category.path());
        }
    }

    @Test
    void aPathIsThePathOfTheParentAndItself() {
        for (Category category : Categories.all()) {
            if (category.parent() == null) continue;
            List<String> path =
                    new ArrayList<>(Categories.get(category.parent()).path());
            path.add(category.slug());
            assertThat(category.path()).isEqualTo(path);
        }
    }

    @Test
    void aSubtreeIsTheNodeAndAllBelowIt() {
        for (Category category : Categories.all()) {
            Set<String> below = new HashSet<>(Set.of(category.slug()));
            for (Category child : Categories.children(category.slug())) below.addAll(Categories.subtree(child.slug()));
            assertThat(Categories.subtree(category.slug())).containsExactlyInAnyOrderElementsOf(below);
        }
    }

    @Test
    void everyNodeHasANameInEveryLanguageAndAllButTheLastAPathOfFeeds() {
        for (Category category : Categories.all()) {
            assertThat(category.names().en()).as(category.slug()).isNotBlank();
            assertThat(category.names().de()).as(category.slug()).isNotBlank();
            assertThat(category.names().nl()).as(category.slug()).isNotBlank();
            assertThat(category.google().isBlank())
                    .as(category.slug())
                    .isEqualTo(category.slug().equals("other"));
            assertThat(category.slug()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        }
        assertThat(Categories.get("home").name(Locale.GERMAN)).isEqualTo("Wohnen");
    }

    @Test
    void whatIsNotInTheTreeIsNotFound() {
        assertThat(Categories.find("unicorns")).isEmpty();
        assertThat(Categories.find(null)).isEmpty();
        assertThat(Categories.children("unicorns")).isEmpty();
        assertThatThrownBy(() -> Categories.get("unicorns")).hasMessageContaining("unicorns");
    }

    @Test
    void aCategoryAsksWhatThoseAboveItAsk() {
        for (Category category : Categories.all()) {
            if (category.parent() == null) continue;
            assertThat(CategoryAttributes.of(category.slug()))
                    .extracting(AttributeDefinition::key)
                    .as(category.slug())
                    .doesNotHaveDuplicates()
                    .containsAll(CategoryAttributes.of(category.parent()).stream()
                            .map(AttributeDefinition::key)
                            .toList());
        }
    }
}
