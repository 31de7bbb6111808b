package shop.vitrine.feeds.rows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.InvalidValue;
import shop.vitrine.catalog.ProductDetails;
import shop.vitrine.web.text.TextCleaner;

/**
 * Columns that only our own export writes.
 *
 * @param options empty if Google's columns suffice
 * @param seal hash of all fields, which shows that a row was not edited
 */
public record VitrineColumns(Map<String, String> options, String state, long seal) {
    public static final String CATEGORY = "vitrine_category";
    public static final String OPTIONS = "vitrine_options";
    public static final String STATE = "vitrine_state";

    private static final int MAX_LENGTH = 200;

    /** @return null for rows that are not from our export */
    public static VitrineColumns read(RowFields fields) {
        String state = fields.text(STATE, MAX_LENGTH);
        if (state.isEmpty()) return null;
        return new VitrineColumns(
                fields.lenient(OPTIONS, VitrineColumns::options, Map.of()), state, seal(fields.all()));
    }

    public static String category(String slug) {
        if (Categories.find(slug).isEmpty()) throw new InvalidValue(RowRefusal.CATEGORY);
        return slug;
    }

    public static String write(List<String> names, List<String> values) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size(); i++)
            text.append(i == 0 ? "" : ",")
                    .append(EscapedList.escape(names.get(i)))
                    .append(':')
                    .append(EscapedList.escape(values.get(i)));
        return text.toString();
    }

    static Map<String, String> options(String raw) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String part : EscapedList.split(raw, ',', Integer.MAX_VALUE)) {
            List<String> pair = EscapedList.split(part, ':', 2);
            String name = TextCleaner.line(EscapedList.unescape(pair.getFirst()));
            String value = TextCleaner.line(EscapedList.unescape(pair.getLast()));
            boolean fits = pair.size() == 2 && !name.isEmpty() && !value.isEmpty();
            if (!fits || name.length() > MAX_LENGTH || value.length() > MAX_LENGTH || options.put(name, value) != null)
                throw new InvalidValue(RowRefusal.OPTIONS);
        }
        if (options.size() > ProductDetails.MAX_OPTIONS) throw new InvalidValue(RowRefusal.OPTIONS);
        return options;
    }

    /** Empty fields count as missing. */
    public static long seal(Map<String, String> fields) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(fields).forEach((name, value) -> {
            if (!value.isEmpty()) all.append(name).append('\0').append(value).append('\0');
        });
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return java.nio.ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
