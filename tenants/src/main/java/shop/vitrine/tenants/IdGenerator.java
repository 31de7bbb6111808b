package shop.vitrine.tenants;

import java.security.SecureRandom;

/** Random ids for URLs, which reveal neither number nor age. */
public final class IdGenerator {
    private static final char[] CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();

    private IdGenerator() {}

    /** Twelve characters of Crockford's base 32: 60 random bits. */
    public static String next() {
        return random(12);
    }

    /** Crockford's base 32, five random bits per character. */
    public static String random(int length) {
        char[] id = new char[length];
        for (int i = 0; i < length; i++) id[i] = CROCKFORD[RANDOM.nextInt(CROCKFORD.length)];
        return new String(id);
    }
}
