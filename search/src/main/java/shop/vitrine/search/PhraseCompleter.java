package shop.vitrine.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import shop.vitrine.search.documents.ProductDocument;

/** Completes phrases that titles have in common. */
final class PhraseCompleter {
    private static final int MAX_WORDS = 4;
    private static final Set<String> WEAK = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "aus",
            "der", "die", "das", "ein", "eine", "für", "im", "mit", "und", "von", "zu", "de", "een", "en", "het", "met",
            "van", "voor");

    private PhraseCompleter() {}

    static List<String> of(PrefixMatcher matcher, List<ProductDocument> products, int count) {
        var seen = new HashMap<String, Integer>();
        for (var product : products)
            new HashSet<>(phrases(matcher, product.text().title()))
                    .forEach(phrase -> seen.merge(phrase, 1, Integer::sum));
        return seen.keySet().stream()
                .filter(phrase -> !PrefixMatcher.fold(phrase).equals(matcher.typed()))
                .sorted(Comparator.<String>comparingInt(phrase -> -seen.get(phrase))
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .toList();
    }

    private static List<String> phrases(PrefixMatcher matcher, String title) {
        var words = title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’-]+");
        var phrases = new ArrayList<String>();
        for (int start = 0; start < words.length; start++) {
            var phrase = "";
            for (int end = start; end < Math.min(words.length, start + MAX_WORDS); end++) {
                phrase = phrase.isEmpty() ? words[end] : phrase + " " + words[end];
                boolean whole = !words[end].isEmpty() && !WEAK.contains(words[end]);
                if (whole && !WEAK.contains(words[start]) && matcher.matchesStartOf(PrefixMatcher.fold(phrase)))
                    phrases.add(phrase);
            }
        }
        return phrases;
    }
}
