package shop.vitrine.feeds.rows;

import java.util.List;
import java.util.Locale;
import shop.vitrine.web.language.Messages;

/**
 * A problem with one field of a row.
 *
 * @param line from 1
 * @param field column, or empty for the whole row
 * @param refused whether the row was skipped rather than the field
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
