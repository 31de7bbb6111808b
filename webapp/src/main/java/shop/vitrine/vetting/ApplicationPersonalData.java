package shop.vitrine.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.PersonalDataSource;

/** A person's applications. The export states their status; contents are on their own pages. */
@ApplicationScoped
class ApplicationPersonalData implements PersonalDataSource {
    @Inject
    SellerApplications applications;

    @Inject
    ApplicationEditing editing;

    @Override
    public String name() {
        return "applications";
    }

    @Override
    public JsonValue export(Person person) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (SellerApplication application : applications.all(person.id()))
            all.add(Json.createObjectBuilder()
                    .add("kind", application.kind().name())
                    .add("status", application.status().name())
                    .add("submittedAt", String.valueOf(application.submittedAt())));
        return all.build();
    }

    @Override
    public void erase(Person person) {
        editing.erase(person.id());
    }
}
