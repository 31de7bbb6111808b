package shop.vitrine.accounts.ratelimits;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import shop.vitrine.web.Page;

/** A rate limit was exceeded; tells when to try again. */
public record RetryAfter(Duration left) {
    /** The page again, with the minutes to wait as {@code wait}. */
    public Response answer(Page page) {
        return Response.fromResponse(page.with("wait", minutes()).status(429).toResponse())
                .header(HttpHeaders.RETRY_AFTER, Math.max(1, left.toSeconds()))
                .build();
    }

    public Response answer() {
        return Response.status(429)
                .header(HttpHeaders.RETRY_AFTER, Math.max(1, left.toSeconds()))
                .build();
    }

    /** Rounded up. */
    long minutes() {
        return Math.max(1, (left.toSeconds() + 59) / 60);
    }
}
