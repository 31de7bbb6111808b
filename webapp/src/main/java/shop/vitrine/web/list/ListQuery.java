package shop.vitrine.web.list;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import shop.vitrine.web.http.QueryString;

/**
 * The state of a list: a record whose components are the parameters of its address, by their names or by that of
 * {@code @QueryParam}. {@code @DefaultValue} says what one is when it is not given, {@code @Size}, {@code @Min} and
 * {@code @Max} bound it; too long is cut, and what makes no sense is not given. A component {@code home} is no parameter.
 *
 * <pre>{@code
 * record ShelfListQuery(@Size(max = 100) String q, @DefaultValue("all") ShelfFilter show, Position position)
 *         implements ListQuery<ShelfListQuery> {
 *     public String home() {
 *         return "/shelves";
 *     }
 * }
 * }</pre>
 *
 * <p>A component is a String (empty when not given), an enum, a boolean, a whole number, a day, a list of Strings, a map of
 * them ({@code attr.Colour=Red}), or of a type that reads itself, as {@link Position} and {@link DateRange}.
 */
public interface ListQuery<Q extends Record & ListQuery<Q>> {
    /** The list's address without any parameter. */
    String home();

    static <Q extends Record & ListQuery<Q>> Q read(Class<Q> type, UriInfo uri) {
        return read(type, null, uri);
    }

    /** @param home for a list whose address is not always the same, and which has a component for it */
    static <Q extends Record & ListQuery<Q>> Q read(Class<Q> type, String home, UriInfo uri) {
        return read(type, home, uri.getQueryParameters());
    }

    /** @param given values by names */
    static <Q extends Record & ListQuery<Q>> Q read(Class<Q> type, String home, Map<String, List<String>> given) {
        return QueryShape.of(type).read(home, new Parameters(given));
    }

    /** The list with nothing asked for. */
    static <Q extends Record & ListQuery<Q>> Q blank(Class<Q> type) {
        return QueryShape.of(type).read(null, Parameters.NONE);
    }

    /** The canonical address: what is not as usual, in the order of the components. */
    default String path() {
        return path(home());
    }

    /** The same parameters at another address, for a form that comes back to this page of the list. */
    default String path(String home) {
        QueryString address = QueryString.of(home);
        QueryShape.of(this).write(self(), address);
        return address.toString();
    }

    /** The same list with one component changed, from its first page. */
    default Q with(String component, Object value) {
        return QueryShape.of(this).changed(self(), component, value, true);
    }

    /** The same page with one component changed. */
    default Q samePage(String component, Object value) {
        return QueryShape.of(this).changed(self(), component, value, false);
    }

    /** The first page. */
    default Q first() {
        return QueryShape.of(this).changed(self(), null, null, true);
    }

    /** The ways to the slices beside this one. */
    default Pager pager(Slice<?> slice) {
        return new Pager(beside("position", slice.previous()), beside("position", slice.next()), null);
    }

    /** The ways to the pages beside this one. */
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
