package shop.vitrine.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import shop.vitrine.pages.LanguageChosen;

/** Keeps in the account which language its person chose last: mails speak it too. */
@ApplicationScoped
public class OwnLanguage {
    @Inject
    Visitor visitor;

    @Transactional
    void keep(@Observes LanguageChosen chosen) {
        visitor.person().ifPresent(person -> person.speak(chosen.language()));
    }
}
