package shop.vitrine.web.list;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import shop.vitrine.web.http.QueryString;

/**
 * A list's state: a record whose components are URL parameters with {@code @DefaultValue}, {@code @Size}, {@code @Min}
 * and {@code @Max}. Invalid values are ignored; {@code home} is no parameter. <p>Components are String (empty if
 * missing), enum, boolean, whole number, date, list of Strings, map of them ({@code attr.Colour=Red}), or a {@link
 * CompoundParameter} such as {@link Position}.
 */
public interface ListQuery<Q extends Record & ListQuery<Q>> {
    String home();

    static <Q extends Record & ListQuery<Q>> Q read(Class<Q> type, UriInfo uri) {
        return read(type, null, uri);
    }

    /** @param home for lists with a variable path, kept in their component {@code home} */
    static <Q extends Record & ListQuery<Q>> Q read(Class<Q> type, String home, UriInfo uri) {
        return read(type, home, uri.getQueryParameters());
    }

    /** @param given values by name */
    static <Q extends Record & ListQuery<Q>> Q read(Class<Q> type, String home, Map<String, List<String>> given) {
        return QueryShape.of(type).read(home, new Parameters(given));
    }

    static <Q extends Record & ListQuery<Q>> Q blank(Class<Q> type) {
        return QueryShape.of(type).read(null, Parameters.NONE);
    }

    /** Canonical URL: non-default parameters in component order. */
    default String path() {
        return path(home());
    }

    /** The same parameters under another path, for forms that return to this page. */
    default String path(String home) {
        QueryString address = QueryString.ofForm(home);
        QueryShape.of(this).write(self(), address);
        return address.toString();
    }

    /** The first page with one component changed. */
    default Q with(String component, Object value) {
        return QueryShape.of(this).changed(self(), component, value, true);
    }

    default Q samePage(String component, Object value) {
        return QueryShape.of(this).changed(self(), component, value, false);
    }

    default Q first() {
        return QueryShape.of(this).changed(self(), null, null, true);
    }

    default Pager pager(Slice<?> slice) {
        return new Pager(beside("position", slice.previous()), beside("position", slice.next()), null);
    }

    default Pager pager(Pages pages) {
        return new Pager(beside("page", pages.previous()), beside("page", pages.next()), pages);
    }

    private String beside(String component, Object place) {
        return place == null ? null : with(component, place).path();
    }

    @SuppressWarnings("unchecked")
    private Q self() {
        return (Q) this;
    }
}
