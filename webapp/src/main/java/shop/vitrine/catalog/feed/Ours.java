package shop.vitrine.catalog.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Listing;

/**
 * What a row of our own export says beside Google's columns.
 *
 * @param options names and values of the variant's options, in their order; empty where Google's columns say them
 * @param state of the product when it was exported, in lower case
 * @param seal over all fields of the row: a row that is as the export would write it now changes nothing
 */
record Ours(Map<String, String> options, String state, long seal) {
    static final String CATEGORY = "vitrine_category";
    static final String OPTIONS = "vitrine_options";
    static final String STATE = "vitrine_state";

    private static final int LONGEST = 200;

    /** @return null for a row that no export of ours wrote */
    static Ours read(Entry entry, Fields fields) {
        String state = fields.text(STATE, LONGEST);
        if (state.isEmpty()) return null;
        return new Ours(fields.want(OPTIONS, Ours::options, Map.of()), state, seal(entry.fields()));
    }

    static String category(String slug) {
        if (Categories.find(slug).isEmpty()) throw new BadValue("catalog.feed.category");
        return slug;
    }

    static String write(List<String> names, List<String> values) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size(); i++)
            text.append(i == 0 ? "" : ",")
                    .append(Escapes.escape(names.get(i)))
                    .append(':')
                    .append(Escapes.escape(values.get(i)));
        return text.toString();
    }

    static Map<String, String> options(String raw) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String part : Escapes.split(raw, ',', Integer.MAX_VALUE)) {
            List<String> pair = Escapes.split(part, ':', 2);
            String name = Texts.line(Escapes.unescape(pair.getFirst()));
            String value = Texts.line(Escapes.unescape(pair.getLast()));
            boolean fits = pair.size() == 2 && !name.isEmpty() && !value.isEmpty();
            if (!fits || name.length() > LONGEST || value.length() > LONGEST || options.put(name, value) != null)
                throw new BadValue("catalog.feed.options");
        }
        if (options.size() > Listing.MOST_OPTIONS) throw new BadValue("catalog.feed.options");
        return options;
    }

    /** Empty fields count as missing ones. */
    static long seal(Map<String, String> fields) {
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
