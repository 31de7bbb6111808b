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

/**
 * The cookies of the current visit. All are {@code Secure}, {@code SameSite=Lax} and for the whole market; what is set
 * here leaves with the response, whatever that is.
 */
@RequestScoped
public class Cookies {
    /** As long as browsers keep any cookie. What it names may end earlier. */
    public static final Duration MAX_LIFE = Duration.ofDays(400);

    private static final String HINT = "me";

    @Inject
    HttpServletRequest request;

    private final Map<String, String> changes = new LinkedHashMap<>();

    /** What the browser sent. */
    public Optional<String> find(String name) {
        Cookie[] sent = request.getCookies();
        return (sent == null ? Stream.<Cookie>empty() : Arrays.stream(sent))
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** Sets a cookie that no script can read. The value must be plain letters, digits, {@code -} and {@code _}. */
    public void put(String name, String value, Duration life) {
        write(name, value, life, "; HttpOnly");
    }

    /** Sets a cookie that scripts of the market may read. */
    public void putReadable(String name, String value, Duration life) {
        write(name, value, life, "");
    }

    public void remove(String name) {
        write(name, "", Duration.ZERO, "; HttpOnly");
    }

    /** Hints to the public pages that {@code /me} has something to show: somebody signed in, or a cart with lines. */
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
