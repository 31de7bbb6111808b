package shop.vitrine.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Mean relevance over all queries with a right answer.
 *
 * @param ndcg at 10 (Järvelin and Kekäläinen 2002, gain 2^rating − 1); unjudged products count as wrong
 * @param first over every other query, for choosing weights
 * @param second over the rest, for validation
 * @param recall share of products rated 2 or 3 among the first 100
 */
record RelevanceScore(double ndcg, double first, double second, double recall) {
    private static final int DEPTH = 10;
    private static final int RIGHT = 2;

    private record Score(double ndcg, double recall, boolean even) {}

    /** @param search product ids by query, best first, at least 100 */
    static RelevanceScore of(Map<String, Map<String, Integer>> judgements, Function<String, List<String>> search) {
        var scores = new ArrayList<Score>();
        boolean even = true;
        for (var query : judgements.entrySet()) {
            even = !even;
            var ratings = query.getValue();
            var ideal = gain(
                    ratings.values().stream().sorted(Comparator.reverseOrder()).toList());
            if (ideal == 0) continue;
            var found = search.apply(query.getKey());
            var gain =
                    gain(found.stream().map(id -> ratings.getOrDefault(id, 0)).toList());
            scores.add(new Score(gain / ideal, recall(ratings, found), even));
        }
        return new RelevanceScore(
                mean(scores, Score::ndcg),
                mean(scores.stream().filter(score -> !score.even).toList(), Score::ndcg),
                mean(scores.stream().filter(Score::even).toList(), Score::ndcg),
                mean(scores.stream().filter(score -> score.recall >= 0).toList(), Score::recall));
    }

    private static double gain(List<Integer> ratings) {
        double gain = 0;
        for (int i = 0; i < Math.min(DEPTH, ratings.size()); i++)
            gain += (Math.pow(2, ratings.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        return gain;
    }

    /** Negative if nothing is right. */
    private static double recall(Map<String, Integer> ratings, List<String> found) {
        var right = ratings.entrySet().stream()
                .filter(rating -> rating.getValue() >= RIGHT)
                .map(Map.Entry::getKey)
                .toList();
        if (right.isEmpty()) return -1;
        var seen = new HashSet<>(found.subList(0, Math.min(100, found.size())));
        return (double) right.stream().filter(seen::contains).count() / right.size();
    }

    private static double mean(List<Score> scores, ToDoubleFunction<Score> of) {
        OptionalDouble mean = scores.stream().mapToDouble(of).average();
        return mean.orElse(0);
    }

    @Override
    public String toString() {
        return "nDCG@10 %.4f (halves %.4f, %.4f), recall@100 %.4f".formatted(ndcg, first, second, recall);
    }
}
