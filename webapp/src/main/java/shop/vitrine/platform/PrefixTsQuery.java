package shop.vitrine.platform;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Builds a {@code to_tsquery} on {@code products.search_vector} from typed text. */
public final class PrefixTsQuery {
    /** More would not narrow it further. */
    private static final int MAX_WORDS = 8;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private PrefixTsQuery() {}

    /** Each word as a prefix; empty without words. */
    public static String of(String typed) {
        return WORD.matcher(typed)
                .results()
                .limit(MAX_WORDS)
                .map(MatchResult::group)
                .map(word -> word + ":*AB")
                .collect(Collectors.joining(" & "));
    }
}
