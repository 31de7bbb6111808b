package shop.vitrine.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import shop.vitrine.identity.Kept;
import shop.vitrine.identity.Person;
import shop.vitrine.tenants.vetting.Application;
import shop.vitrine.tenants.vetting.Applications;
import shop.vitrine.tenants.vetting.Applying;

/** What somebody applied with. Where it stands is told; what it holds, its pages show and nothing copies. */
@ApplicationScoped
public class KeptApplications implements Kept {
    @Inject
    Applications applications;

    @Inject
    Applying applying;

    @Override
    public String name() {
        return "applications";
    }

    @Override
    public JsonValue tell(Person person) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Application one : applications.all(person.id()))
            all.add(Json.createObjectBuilder()
                    .add("kind", one.kind().name())
                    .add("status", one.status().name())
                    .add("submittedAt", String.valueOf(one.submittedAt())));
        return all.build();
    }

    @Override
    public void forget(Person person) {
        applying.forget(person.id());
    }
}
