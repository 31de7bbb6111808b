package shop.vitrine.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import shop.vitrine.web.language.LanguageChosen;

@ApplicationScoped
class LanguagePreference {
    @Inject
    Visitor visitor;

    @Inject
    Persons persons;

    @Transactional(TxType.REQUIRED)
    void keep(@Observes LanguageChosen chosen) {
        visitor.personId().flatMap(persons::lock).ifPresent(person -> person.changeLanguage(chosen.language()));
    }
}
