package shop.vitrine.accounts.ratelimits;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import shop.vitrine.web.Page;

/** That something was tried too often, and when it may be tried again. */
public record RetryAfter(Duration left) {
    /** The page with what was typed, and in its model {@code wait}, the minutes to wait. */
    public Response answer(Page page) {
        return Response.fromResponse(page.with("wait", minutes()).status(429).toResponse())
                .header(HttpHeaders.RETRY_AFTER, Math.max(1, left.toSeconds()))
                .build();
    }

    /** For a script, which shows nothing of it. */
    public Response answer() {
        return Response.status(429)
                .header(HttpHeaders.RETRY_AFTER, Math.max(1, left.toSeconds()))
                .build();
    }

    /** Rounded up: who comes back then is let in. */
    long minutes() {
        return Math.max(1, (left.toSeconds() + 59) / 60);
    }
}
