package shop.vitrine.platform;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What sellers type to find something of theirs, for PostgreSQL's {@code to_tsquery} on {@code products.search_vector}. */
public final class PrefixTsQuery {
    /** More would not narrow it further. */
    private static final int MAX_WORDS = 8;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private PrefixTsQuery() {}

    /**
     * All the words, each as the beginning of one of the title's or the brand's.
     *
     * @return empty when there is no word in it
     */
    public static String of(String typed) {
        return WORD.matcher(typed)
                .results()
                .limit(MAX_WORDS)
                .map(MatchResult::group)
                .map(word -> word + ":*AB")
                .collect(Collectors.joining(" & "));
    }
}
