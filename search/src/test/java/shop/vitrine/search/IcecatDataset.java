package shop.vitrine.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import shop.vitrine.search.documents.ProductDocument;

/** Real products with relevance judgements, if available; not part of the project. */
record IcecatDataset(Path folder) {
    private static final List<String> PLACES = List.of("../../shared/data", "../shared/data");

    static Optional<IcecatDataset> find() {
        var named = System.getenv("VITRINE_DATA");
        return (named == null ? PLACES : List.of(named))
                .stream()
                        .map(Path::of)
                        .filter(place -> Files.exists(place.resolve("relevance/icecat-judgements.csv")))
                        .map(IcecatDataset::new)
                        .findFirst();
    }

    /** Ratings from 0 (wrong) to 3 (right), by query and product id. */
    Map<String, Map<String, Integer>> judgements() {
        var judgements = new LinkedHashMap<String, Map<String, Integer>>();
        lines(folder.resolve("relevance/icecat-judgements.csv")).skip(1).forEach(line -> {
            var cells = line.split(",");
            judgements.computeIfAbsent(cells[0], q -> new LinkedHashMap<>()).put(cells[1], Integer.valueOf(cells[2]));
        });
        return judgements;
    }

    Stream<ProductDocument> products() {
        try (var files = Files.list(folder.resolve("feeds/icecat"))) {
            var feeds = files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
            return feeds.stream().flatMap(IcecatDataset::products);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ProductDocument> products(Path feed) {
        var shop = feed.getFileName().toString().replace(".tsv", "");
        var names = List.of(lines(feed).findFirst().orElseThrow().split("\t"));
        return lines(feed).skip(1).map(line -> {
            var cells = line.split("\t", -1);
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < names.size(); i++) row.put(names.get(i), unquoted(cells[i]));
            return product(shop, row);
        });
    }

    private static ProductDocument product(String shop, Map<String, String> row) {
        var product = TestProduct.product(row.get("id"), row.get("title"))
                .shop(shop, row.get("brand"))
                .brand(row.get("brand"))
                .description(row.get("description"))
                .gtin(row.get("gtin"));
        var price = Math.round(Double.parseDouble(row.get("price").replace(" EUR", "")) * 100);
        details(row.get("product_detail")).forEach((name, values) -> product.with(name, values.toArray(String[]::new)));
        return product.price(price, price).make();
    }

    /** Section:name:value, separated by commas; values may contain commas too. */
    private static Map<String, List<String>> details(String cell) {
        var details = new LinkedHashMap<String, List<String>>();
        for (var detail : cell.split(",")) {
            var parts = detail.split(":", 3);
            if (parts.length == 3)
                details.computeIfAbsent(parts[1].strip(), n -> new ArrayList<>())
                        .add(parts[2].strip());
        }
        return details;
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
