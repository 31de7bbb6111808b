package shop.vitrine.feeds.categories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as normalised words, for phrase lookups. */
record PhraseLookup(List<String> words) {
    private static final int MAX_PHRASE_WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    static PhraseLookup of(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT).replace("pc(s)", " "));
        while (word.find()) words.add(singular(word.group()));
        return new PhraseLookup(words);
    }

    /** Good enough to match {@code mugs} with {@code mug}; applied to both sides. */
    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    String phrase() {
        return String.join(" ", words);
    }

    String find(Predicate<String> wanted) {
        for (int length = Math.min(MAX_PHRASE_WORDS, words.size()); length > 0; length--)
            for (int from = words.size() - length; from >= 0; from--) {
                String phrase = String.join(" ", words.subList(from, from + length));
                if (wanted.test(phrase)) return phrase;
            }
        return null;
    }
}
