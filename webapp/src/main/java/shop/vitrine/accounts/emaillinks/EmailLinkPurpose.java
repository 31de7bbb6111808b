package shop.vitrine.accounts.emaillinks;

import java.time.Duration;

/** What a mailed link is good for, and for how long. */
public enum EmailLinkPurpose {
    /** The address of a new account. */
    CONFIRM(Duration.ofDays(7)),

    /** A forgotten password. */
    RESET(Duration.ofHours(1)),

    CHANGE(Duration.ofDays(1));

    private final Duration life;

    EmailLinkPurpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
