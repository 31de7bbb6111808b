package shop.vitrine.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import shop.vitrine.search.documents.ProductDocument;

/** Normalises article numbers: lower case letters and digits, without leading zeros. */
final class ArticleNumberParser {
    private static final int WINDOW = 4;
    private static final int MIN_LENGTH = 4;

    private ArticleNumberParser() {}

    static String normalize(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "").replaceFirst("^0+(?=.)", "");
    }

    static List<String> of(ProductDocument product) {
        var codes = new LinkedHashSet<String>();
        product.offer().skus().forEach(sku -> codes.add(normalize(sku)));
        product.offer().gtins().forEach(gtin -> codes.add(normalize(gtin)));
        codes.remove("");
        return List.copyOf(codes);
    }

    /** Candidates for article numbers: up to four neighbouring words with a digit, joined. */
    static List<String> findIn(String text) {
        var words = text.split("\\s+");
        Set<String> codes = new LinkedHashSet<>();
        for (int start = 0; start < words.length; start++) {
            var joined = new StringBuilder();
            for (int end = start; end < Math.min(words.length, start + WINDOW); end++) {
                var code = normalize(joined.append(words[end]).toString());
                if (code.length() >= MIN_LENGTH && code.chars().anyMatch(Character::isDigit)) codes.add(code);
            }
        }
        return List.copyOf(codes);
    }

    /** One variation per place: "ec j6000001 lamp" gives "ecj6000001 lamp" and "ec j6000001lamp". */
    static List<String> joined(String text) {
        var words = List.of(text.split("\\s+"));
        var texts = new ArrayList<String>();
        for (int at = 0; at + 1 < Math.min(words.size(), WINDOW + 1); at++) {
            var pair = words.get(at) + words.get(at + 1);
            if (pair.chars().noneMatch(Character::isDigit)) continue;
            var changed = new ArrayList<>(words);
            changed.set(at, pair);
            changed.remove(at + 1);
            texts.add(String.join(" ", changed));
        }
        return texts;
    }
}
