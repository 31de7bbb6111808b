package shop.vitrine.development.testgateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.vitrine.payments.UntrustedWebhook;

/** A signature with its time, {@code t=1764000000,v1=…}, against replays. */
record WebhookSignature(UnaryOperator<String> signing) {
    static final String HEADER = "Test-Gateway-Signature";

    /** Allowed clock skew and delivery time. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Pattern TEXT = Pattern.compile("t=(\\d{1,12}),v1=([\\w-]{1,100})");

    String of(String body, Instant at) {
        return "t=" + at.getEpochSecond() + ",v1=" + signature(at.getEpochSecond(), body);
    }

    /** @throws UntrustedWebhook with the reason */
    void check(String seal, String body, Instant now) {
        Matcher match = TEXT.matcher(seal == null ? "" : seal);
        if (!match.matches()) throw new UntrustedWebhook("no signature");
        long at = Long.parseLong(match.group(1));
        if (!same(signature(at, body), match.group(2))) throw new UntrustedWebhook("wrong signature");
        if (Math.abs(now.getEpochSecond() - at) > TOLERANCE.toSeconds())
            throw new UntrustedWebhook("signed at another time");
    }

    private String signature(long at, String body) {
        return signing.apply(at + "." + body);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
