package shop.vitrine.showcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.PersonalDataSource;
import shop.vitrine.tenants.Shops;

@ApplicationScoped
class FollowPersonalData implements PersonalDataSource {
    @Inject
    Follows follows;

    @Inject
    Shops shops;

    @Override
    public String name() {
        return "follows";
    }

    @Override
    public JsonValue export(Person person) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        shops.all(follows.of(person.id())).forEach(shop -> all.add("@" + shop.handle()));
        return all.build();
    }

    @Override
    public void erase(Person person) {
        follows.of(person.id()).forEach(shop -> follows.leave(shop, person.id()));
    }
}
