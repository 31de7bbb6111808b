package shop.vitrine.accounts.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import shop.vitrine.accounts.Sessions;
import shop.vitrine.accounts.SignInAttempts;
import shop.vitrine.accounts.emaillinks.EmailLinks;
import shop.vitrine.accounts.passkeys.WebAuthnChallenges;
import shop.vitrine.accounts.ratelimits.RateLimiter;
import shop.vitrine.accounts.twofactor.PendingSignIns;

/** Deletes expired rows. */
@ApplicationScoped
class ExpiredRows {
    @Inject
    Sessions sessions;

    @Inject
    SignInAttempts signIns;

    @Inject
    EmailLinks links;

    @Inject
    WebAuthnChallenges challenges;

    @Inject
    PendingSignIns halfSignIns;

    @Inject
    RateLimiter limiter;

    @Transactional(TxType.REQUIRED)
    void remove() {
        sessions.removeEnded();
        signIns.removeOld();
        links.removeEnded();
        challenges.removeEnded();
        halfSignIns.removeEnded();
        limiter.removeFull();
    }
}
