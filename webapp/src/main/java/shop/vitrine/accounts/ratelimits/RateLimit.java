package shop.vitrine.accounts.ratelimits;

import java.time.Duration;

/**
 * Per account against guessing one password, per network against guessing many. Tokens refill evenly over the period.
 */
public enum RateLimit {
    /** Password and second factor share the limit until one is right. */
    SIGN_IN(10, 100, Duration.ofMinutes(15)),
    SECOND_FACTOR(8, 100, Duration.ofMinutes(15)),
    PASSKEY(100, 300, Duration.ofMinutes(15)),
    REGISTER(5, 30, Duration.ofHours(1)),

    /** Mails sent to an address. */
    MAIL(5, 30, Duration.ofHours(1));

    private final int account;
    private final int address;
    private final Duration period;

    RateLimit(int account, int address, Duration period) {
        this.account = account;
        this.address = address;
        this.period = period;
    }

    int account() {
        return account;
    }

    int address() {
        return address;
    }

    Duration period() {
        return period;
    }
}
