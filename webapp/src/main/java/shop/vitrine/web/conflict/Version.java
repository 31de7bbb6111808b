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

/** A row's version number or a fingerprint, sent as the field {@code version}; never null in commands. */
public record Version(String text) {
    /** Missing: never current. */
    public static final Version NONE = new Version("");

    private static final int FINGERPRINT_BYTES = 8;

    public static Version of(int number) {
        return new Version(Integer.toString(number));
    }

    /** Combines several; {@link #parts} splits them again. */
    public static Version of(Version... parts) {
        return new Version(Stream.of(parts).map(Version::text).collect(Collectors.joining(".")));
    }

    public List<String> parts() {
        return List.of(text.split("\\.", -1));
    }

    /** Of values with a complete and stable {@code toString}. */
    public static Version fingerprint(Object... values) {
        byte[] all = Arrays.deepToString(values).getBytes(StandardCharsets.UTF_8);
        return new Version(HexFormat.of().formatHex(sha256(all), 0, FINGERPRINT_BYTES));
    }

    /** From a form; null for nothing. */
    public static Version sent(String text) {
        return text == null ? NONE : new Version(text);
    }

    public boolean isNot(Version now) {
        return this.equals(NONE) || !this.equals(now);
    }

    public boolean isNot(int now) {
        return isNot(of(now));
    }

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
