package shop.vitrine.web.list;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conditions of an SQL or JPQL query, with their parameters. */
public final class Conditions {
    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public Conditions and(String condition) {
        all.add(condition);
        return this;
    }

    /** @param value null or empty skips the condition */
    public Conditions and(String condition, String parameter, Object value) {
        return value == null || value.equals("") ? this : and(condition).with(parameter, value);
    }

    public Conditions andSql(Window window) {
        return and(window.sql());
    }

    public Conditions andJpql(Window window) {
        return and(window.jpql());
    }

    private Conditions and(Conditions others) {
        all.addAll(others.all);
        parameters.putAll(others.parameters);
        return this;
    }

    public Conditions with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Starts with {@code where}, or is valid there without conditions. */
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
