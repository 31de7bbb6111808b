package shop.vitrine.accounts.twofactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import shop.vitrine.accounts.Person;
import shop.vitrine.mail.OutgoingMails;

@ApplicationScoped
public class FactorMailer {
    @Inject
    OutgoingMails mails;

    public void tell(Person person, FactorChange change) {
        mails.enqueue(
                person.email(),
                person.language(),
                "accounts/mail/factor-changed",
                Map.of("person", person, "change", change));
    }
}
