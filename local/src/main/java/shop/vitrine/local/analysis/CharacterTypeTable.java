package shop.vitrine.local.analysis;

import static org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator.ALPHA;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator.ALPHANUM;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;

/** The type table of {@code word_delimiter_graph}: rules such as {@code "+ => ALPHA"}. */
final class CharacterTypeTable {
    private static final Pattern RULE = Pattern.compile("(\\\\u\\p{XDigit}{4}|\\\\?.)\\s*=>\\s*(\\w+)\\s*");

    // Lucene's constants LOWER, UPPER, DIGIT and SUBWORD_DELIM are not public.
    private static final Map<String, Integer> TYPES =
            Map.of("LOWER", 1, "UPPER", 2, "ALPHA", ALPHA, "DIGIT", 4, "ALPHANUM", ALPHANUM, "SUBWORD_DELIM", 8);

    private CharacterTypeTable() {}

    static byte[] of(List<String> rules) {
        if (rules == null || rules.isEmpty()) return DEFAULT_WORD_DELIM_TABLE;
        TreeMap<Character, Byte> types = new TreeMap<>();
        rules.forEach(rule -> add(rule, types));
        byte[] table = new byte[Math.max(types.lastKey() + 1, DEFAULT_WORD_DELIM_TABLE.length)];
        for (int c = 0; c < table.length; c++) table[c] = WordDelimiterIterator.getType(c);
        types.forEach((c, type) -> table[c] = type);
        return table;
    }

    private static void add(String rule, Map<Character, Byte> types) {
        Matcher match = RULE.matcher(rule);
        if (!match.matches() || !TYPES.containsKey(match.group(2))) {
            throw new IllegalArgumentException("word_delimiter_graph: type_table rule not understood: " + rule);
        }
        types.put(character(match.group(1)), TYPES.get(match.group(2)).byteValue());
    }

    private static char character(String written) {
        if (written.length() == 6) return (char) Integer.parseInt(written.substring(2), 16);
        return written.charAt(written.length() - 1);
    }
}
