package shop.vitrine.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;

/** Argon2id with the parameters OWASP recommends. */
final class PasswordHasher {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** Each hash takes 19 MB: limits memory during a rush of sign-ins. */
    private static final Semaphore TURNS =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    private static final String NOBODYS = hash("nobody has this one");

    private PasswordHasher() {}

    static String hash(String typed) {
        return inTurn(() ->
                Password.hash(normal(typed)).addRandomSalt(16).with(ARGON2ID).getResult());
    }

    static boolean match(String typed, String hash) {
        return inTurn(() -> Password.check(normal(typed), hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /** Takes as long as a real check, so that timing does not reveal accounts. */
    static void simulateCheck(String typed) {
        match(typed, NOBODYS);
    }

    /** The same letters may come as different code points from different keyboards. */
    private static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    private static <T> T inTurn(java.util.function.Supplier<T> work) {
        TURNS.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            TURNS.release();
        }
    }
}
