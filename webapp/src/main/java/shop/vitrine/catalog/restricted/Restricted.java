package shop.vitrine.catalog.restricted;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shop.vitrine.catalog.Categories;

/**
 * A category in which, and below which, a shop sells only after an admin granted it: {@code catalog/restricted.tsv}.
 *
 * @param category its slug
 * @param needs what has to be shown, as the end of a message's key
 */
public record Restricted(String category, String needs) {
    private static final List<Restricted> ALL = load();

    public static List<Restricted> all() {
        return ALL;
    }

    /** The restriction that a category is under; empty for most, and for what is no category. */
    public static Optional<Restricted> over(String slug) {
        return Categories.find(slug)
                .flatMap(category -> ALL.stream()
                        .filter(one -> category.path().contains(one.category))
                        .findFirst());
    }

    public static Optional<Restricted> find(String category) {
        return ALL.stream().filter(one -> one.category.equals(category)).findFirst();
    }

    public String key() {
        return "catalog.restricted." + needs;
    }

    private static List<Restricted> load() {
        List<Restricted> all = new ArrayList<>();
        try (var in = Restricted.class.getResourceAsStream("/catalog/restricted.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                all.add(new Restricted(Categories.get(cells[0]).slug(), cells[1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(all);
    }
}
