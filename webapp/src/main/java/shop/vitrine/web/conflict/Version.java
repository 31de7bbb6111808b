package shop.vitrine.web.conflict;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page showed when its form was filled: the number of a row, or a fingerprint of what has none. The form sends it
 * back as the field {@code version}; as a command's component it is never null.
 */
public record Version(String text) {
    /** A form that says none: never current. */
    public static final Version NONE = new Version("");

    private static final int FINGERPRINT_BYTES = 8;

    public static Version of(int number) {
        return new Version(Integer.toString(number));
    }

    /** Of several numbers or fingerprints that are changed apart; {@link #parts} gives them back. */
    public static Version of(Version... parts) {
        return new Version(Stream.of(parts).map(Version::text).collect(Collectors.joining(".")));
    }

    public List<String> parts() {
        return List.of(text.split("\\.", -1));
    }

    /** Of values whose {@code toString} says all of them, always in the same order. */
    public static Version fingerprint(Object... values) {
        byte[] all = Arrays.deepToString(values).getBytes(StandardCharsets.UTF_8);
        return new Version(HexFormat.of().formatHex(sha256(all), 0, FINGERPRINT_BYTES));
    }

    /** As a form sent it; null for nothing. */
    public static Version sent(String text) {
        return text == null ? NONE : new Version(text);
    }

    public boolean isNot(Version now) {
        return this.equals(NONE) || !this.equals(now);
    }

    public boolean isNot(int now) {
        return isNot(of(now));
    }

    /** Empty where it is none. */
    public OptionalInt number() {
        return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return text;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
