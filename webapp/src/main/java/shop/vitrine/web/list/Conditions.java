package shop.vitrine.web.list;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rows of a list have to fulfil, in SQL or JPQL, with the values of its parameters. */
public final class Conditions {
    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public Conditions and(String condition) {
        all.add(condition);
        return this;
    }

    /** @param value null or empty text for a condition that is left out */
    public Conditions and(String condition, String parameter, Object value) {
        return value == null || value.equals("") ? this : and(condition).with(parameter, value);
    }

    /** Those of a window in SQL. */
    public Conditions andSql(Window window) {
        return and(window.sql());
    }

    /** Those of a window in JPQL. */
    public Conditions andJpql(Window window) {
        return and(window.jpql());
    }

    private Conditions and(Conditions others) {
        all.addAll(others.all);
        parameters.putAll(others.parameters);
        return this;
    }

    /** A value for a parameter that stands elsewhere in the query. */
    public Conditions with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Ready for {@code where}, also when there are none. */
    public String text() {
        return all.isEmpty() ? "1 = 1" : String.join(" and ", all);
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    public <Q extends Query> Q fill(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
