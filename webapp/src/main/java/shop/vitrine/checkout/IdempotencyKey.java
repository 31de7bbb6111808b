package shop.vitrine.checkout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.vitrine.tenants.IdGenerator;

/**
 * Created with the page. It names its cart, so that a stale page cannot buy another; forging it only affects one's own.
 */
record IdempotencyKey(String cart, String random) {
    private static final int LENGTH = 20;
    private static final Pattern TEXT = Pattern.compile("([0-9a-z]{1,40})-([0-9a-z]{" + LENGTH + "})");

    static IdempotencyKey next(String cart) {
        return new IdempotencyKey(cart, IdGenerator.random(LENGTH));
    }

    static Optional<IdempotencyKey> read(String text) {
        return Optional.ofNullable(text)
                .map(TEXT::matcher)
                .filter(Matcher::matches)
                .map(match -> new IdempotencyKey(match.group(1), match.group(2)));
    }

    boolean isOf(String other) {
        return cart.equals(other);
    }

    @Override
    public String toString() {
        return cart + "-" + random;
    }
}
