package shop.vitrine.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import shop.vitrine.identity.Persons;
import shop.vitrine.mail.Mails;
import shop.vitrine.tenants.Shops;
import shop.vitrine.tenants.vetting.Application;

/** What an applicant is told by mail, in the transaction of the decision. */
@ApplicationScoped
class Notices {
    @Inject
    Persons persons;

    @Inject
    Shops shops;

    @Inject
    Mails mails;

    void asked(Application application) {
        write(application, "application-asked", Map.of("reasons", Reason.of(application)));
    }

    void approved(Application application) {
        write(application, "application-approved", Map.of("shop", shops.get(application.shop())));
    }

    void rejected(Application application) {
        write(
                application,
                "application-rejected",
                Map.of("reason", application.reason(), "appeal", application.mayAppeal()));
    }

    private void write(Application application, String template, Map<String, Object> more) {
        persons.find(application.person()).ifPresent(person -> {
            Map<String, Object> model = new HashMap<>(more);
            model.put("person", person);
            mails.write(person.email(), person.language(), template, model);
        });
    }
}
