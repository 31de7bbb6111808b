package shop.vitrine.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import shop.vitrine.accounts.Persons;
import shop.vitrine.mail.OutgoingMails;
import shop.vitrine.tenants.Shops;

/** Mails to applicants, sent with the transaction of the decision. */
@ApplicationScoped
public class ApplicationMailer {
    @Inject
    Persons persons;

    @Inject
    Shops shops;

    @Inject
    OutgoingMails mails;

    public void asked(SellerApplication application) {
        write(application, "vetting/mail/application-asked", Map.of("reasons", RequestedCorrection.of(application)));
    }

    public void approved(SellerApplication application) {
        write(application, "vetting/mail/application-approved", Map.of("shop", shops.get(application.shop())));
    }

    public void rejected(SellerApplication application) {
        write(
                application,
                "vetting/mail/application-rejected",
                Map.of("reason", application.reason(), "appeal", application.mayAppeal()));
    }

    private void write(SellerApplication application, String template, Map<String, Object> more) {
        persons.find(application.person()).ifPresent(person -> {
            Map<String, Object> model = new HashMap<>(more);
            model.put("person", person);
            mails.enqueue(person.email(), person.language(), template, model);
        });
    }
}
