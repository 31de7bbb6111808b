package shop.vitrine.search;

import java.text.Normalizer;
import java.util.Locale;

/** Matches folded text at word starts; {@code tolerant} allows one edit or transposition. */
record PrefixMatcher(String typed, boolean tolerant) {
    /** Below this, one wrong letter makes almost anything match. */
    private static final int MIN_TOLERANT = 4;

    static PrefixMatcher of(String text, boolean tolerant) {
        return new PrefixMatcher(fold(text), tolerant);
    }

    static String fold(String text) {
        var apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFD);
        return apart.replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** At the start of any word. */
    boolean matchesWordOf(String name) {
        var folded = fold(name);
        for (int at = 0; at >= 0 && at < folded.length(); at = next(folded, at)) {
            if (matchesStartOf(folded.substring(at))) return true;
        }
        return false;
    }

    boolean matchesStartOf(String text) {
        if (typed.isEmpty()) return false;
        if (text.startsWith(typed)) return true;
        if (!tolerant || typed.length() < MIN_TOLERANT || text.isEmpty()) return false;
        // As in the queries, the first letter has to be right.
        return text.charAt(0) == typed.charAt(0) && oneOff(text);
    }

    private boolean oneOff(String text) {
        for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
            if (length <= text.length() && oneEdit(typed, text.substring(0, length))) return true;
        }
        return false;
    }

    private static boolean oneEdit(String a, String b) {
        int head = 0;
        while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) head++;
        var restA = a.substring(head);
        var restB = b.substring(head);
        if (restA.isEmpty() || restB.isEmpty()) return restA.length() + restB.length() <= 1;
        return restA.substring(1).equals(restB.substring(1))
                || restA.substring(1).equals(restB)
                || restA.equals(restB.substring(1))
                || swapped(restA, restB);
    }

    private static boolean swapped(String a, String b) {
        return a.length() > 1
                && a.length() == b.length()
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }

    private static int next(String folded, int at) {
        int space = folded.indexOf(' ', at);
        return space < 0 ? -1 : space + 1;
    }
}
