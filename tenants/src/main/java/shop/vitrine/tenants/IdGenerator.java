package shop.vitrine.tenants;

import java.security.SecureRandom;

/** Ids that may stand in a URL: random, so that they tell neither how many there are nor when one was made. */
public final class IdGenerator {
    private static final char[] CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();

    private IdGenerator() {}

    /** Twelve characters of Crockford's base 32: 60 random bits. */
    public static String next() {
        return random(12);
    }

    /** This many characters of Crockford's base 32, five random bits each. */
    public static String random(int length) {
        char[] id = new char[length];
        for (int i = 0; i < length; i++) id[i] = CROCKFORD[RANDOM.nextInt(CROCKFORD.length)];
        return new String(id);
    }
}
