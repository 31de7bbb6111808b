package shop.vitrine.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All {@code Secure}, {@code SameSite=Lax} and site-wide; those set here are sent with any response. */
@RequestScoped
public class Cookies {
    /** Browsers keep no cookie for longer. */
    public static final Duration MAX_LIFE = Duration.ofDays(400);

    private static final String HINT = "me";

    @Inject
    HttpServletRequest request;

    private final Map<String, String> changes = new LinkedHashMap<>();

    public Optional<String> find(String name) {
        Cookie[] sent = request.getCookies();
        return (sent == null ? Stream.<Cookie>empty() : Arrays.stream(sent))
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** Sets an HttpOnly cookie. Values may contain letters, digits, {@code -} and {@code _}. */
    public void put(String name, String value, Duration life) {
        write(name, value, life, "; HttpOnly");
    }

    /** Sets a cookie that scripts may read. */
    public void putReadable(String name, String value, Duration life) {
        write(name, value, life, "");
    }

    public void remove(String name) {
        write(name, "", Duration.ZERO, "; HttpOnly");
    }

    /** Tells public pages that {@code /me} has content: a signed-in person or a filled cart. */
    public void markPersonal() {
        if (find(HINT).isEmpty()) putReadable(HINT, "1", MAX_LIFE);
    }

    public void unmarkPersonal() {
        if (find(HINT).isPresent() || changes.containsKey(HINT)) remove(HINT);
    }

    Iterable<String> headers() {
        return changes.values();
    }

    private void write(String name, String value, Duration life, String more) {
        changes.put(
                name, name + "=" + value + "; Path=/; Max-Age=" + life.toSeconds() + "; Secure; SameSite=Lax" + more);
    }
}
