package shop.vitrine.feeds.rows;

import java.util.List;
import java.util.Locale;
import shop.vitrine.web.language.Messages;

/**
 * What is wrong with one field of one row.
 *
 * @param line where the row begins in the file, from 1
 * @param field the column's name; empty when it is the row as a whole
 * @param value as it stands in the file, shortened
 * @param key of the message that says why
 * @param refused whether the row was left out; otherwise only the field was
 */
public record FeedProblem(long line, String field, String value, String key, List<Object> parameters, boolean refused) {
    private static final int MAX_VALUE_SHOWN = 120;

    public FeedProblem {
        value = value == null
                ? ""
                : value.length() > MAX_VALUE_SHOWN ? value.substring(0, MAX_VALUE_SHOWN - 1) + "…" : value;
        parameters = List.copyOf(parameters);
    }

    public String reason(Locale language) {
        return Messages.text(language, key, parameters.toArray());
    }
}
