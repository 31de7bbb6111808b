package shop.vitrine.catalog.feed;

import java.util.List;
import java.util.Locale;
import shop.vitrine.pages.Messages;

/**
 * What is wrong with one field of one row.
 *
 * @param line where the row begins in the file, from 1
 * @param field the column's name; empty when it is the row as a whole
 * @param value as it stands in the file, shortened
 * @param key of the message that says why
 * @param refused whether the row was left out; otherwise only the field was
 */
public record Problem(long line, String field, String value, String key, List<Object> parameters, boolean refused) {
    private static final int SHOWN = 120;

    public Problem {
        value = value == null ? "" : value.length() > SHOWN ? value.substring(0, SHOWN - 1) + "…" : value;
        parameters = List.copyOf(parameters);
    }

    public String reason(Locale language) {
        return Messages.text(language, key, parameters.toArray());
    }
}
