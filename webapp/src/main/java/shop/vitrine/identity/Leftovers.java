package shop.vitrine.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import shop.vitrine.identity.factor.HalfSignIns;
import shop.vitrine.identity.limits.Limits;
import shop.vitrine.identity.links.MailLinks;
import shop.vitrine.identity.passkeys.Questions;

/** Rows that are of no use any more. */
@ApplicationScoped
class Leftovers {
    @Inject
    Sessions sessions;

    @Inject
    SignIns signIns;

    @Inject
    MailLinks links;

    @Inject
    Questions questions;

    @Inject
    HalfSignIns halfSignIns;

    @Inject
    Limits limits;

    @Transactional
    void remove() {
        sessions.removeEnded();
        signIns.forget();
        links.removeEnded();
        questions.removeEnded();
        halfSignIns.removeEnded();
        limits.removeFull();
    }
}
