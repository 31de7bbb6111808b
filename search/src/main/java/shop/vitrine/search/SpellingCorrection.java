package shop.vitrine.search;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Replaces each word that matches no product by the nearest one that does. */
final class SpellingCorrection {
    private static final String NAME = "spelling";

    private SpellingCorrection() {}

    static Suggester request(String text) {
        return Suggester.of(s -> s.text(text)
                .suggesters(
                        NAME,
                        field -> field.term(t -> t.field("spelling")
                                .suggestMode(SuggestMode.Missing)
                                .minWordLength(4)
                                .prefixLength(1)
                                .maxEdits(2)
                                .size(1))));
    }

    static <T> Optional<String> of(String text, Map<String, List<Suggestion<T>>> answers) {
        var words = answers.getOrDefault(NAME, List.of());
        var better = new StringBuilder();
        int copied = 0;
        for (var word : words) {
            var options = word.term().options();
            if (options.isEmpty()) continue;
            better.append(text, copied, word.term().offset())
                    .append(options.getFirst().text());
            copied = word.term().offset() + word.term().length();
        }
        return copied == 0
                ? Optional.empty()
                : Optional.of(better.append(text.substring(copied)).toString());
    }
}
