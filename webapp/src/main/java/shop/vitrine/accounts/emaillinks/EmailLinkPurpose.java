package shop.vitrine.accounts.emaillinks;

import java.time.Duration;

/** What a link in a mail is good for. */
public enum EmailLinkPurpose {
    /** The address of a new account. */
    CONFIRM(Duration.ofDays(7)),

    /** A new password in place of a forgotten one. */
    RESET(Duration.ofHours(1)),

    /** The address that an account is to have from now on. */
    CHANGE(Duration.ofDays(1));

    private final Duration life;

    EmailLinkPurpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
