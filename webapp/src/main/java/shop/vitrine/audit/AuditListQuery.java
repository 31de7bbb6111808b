package shop.vitrine.audit;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;

/** Which entries somebody wants to see: the query of the page's address. All of it may be missing. */
public class AuditListQuery {
    private static final int MAX_LENGTH = 200;

    @QueryParam("person")
    private String person;

    @QueryParam("action")
    private String action;

    @QueryParam("subject")
    private String subject;

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    @QueryParam("before")
    private String before;

    @QueryParam("after")
    private String after;

    /** A mail address or an id. */
    public String person() {
        return clean(person);
    }

    /** The whole name of an action, or its beginning with the dot, as {@code shop.}. */
    public String action() {
        return clean(action);
    }

    /** As {@code shop:7k3m9qxd4t2g}, or a shop's handle with its @. */
    public String subject() {
        return clean(subject);
    }

    public String from() {
        return clean(from);
    }

    public String to() {
        return clean(to);
    }

    DateRange span() {
        return new DateRange(from(), to());
    }

    /** The number of the entry that all wanted ones are newer than, or null. */
    Long newerThan() {
        return number(before);
    }

    /** The number of the entry that all wanted ones are older than, or null. */
    Long olderThan() {
        return number(after);
    }

    /** Whether nothing narrows the log. */
    public boolean isAll() {
        return person() == null && action() == null && subject() == null && from() == null && to() == null;
    }

    /** The address of the stretch on the newer side of this entry. */
    public String before(String id) {
        return address().queryParam("before", id).build().toString();
    }

    /** The address of the stretch on the older side of this entry. */
    public String after(String id) {
        return address().queryParam("after", id).build().toString();
    }

    private UriBuilder address() {
        UriBuilder address = UriBuilder.fromPath("/admin/audit");
        with(address, "person", person());
        with(address, "action", action());
        with(address, "subject", subject());
        with(address, "from", from());
        with(address, "to", to());
        return address;
    }

    private static void with(UriBuilder address, String name, String value) {
        if (value != null) address.queryParam(name, value.replace("{", "%7B").replace("}", "%7D"));
    }

    private static Long number(String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    private static String clean(String typed) {
        if (typed == null) return null;
        String text = typed.replace("\0", "").strip();
        if (text.isEmpty()) return null;
        return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    }
}
