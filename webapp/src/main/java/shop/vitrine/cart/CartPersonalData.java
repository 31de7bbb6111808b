package shop.vitrine.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.PersonalDataSource;

@ApplicationScoped
class CartPersonalData implements PersonalDataSource {
    @Inject
    Carts carts;

    @Override
    public String name() {
        return "cart";
    }

    @Override
    public JsonValue export(Person person) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        carts.current()
                .ifPresent(cart -> cart.kept()
                        .forEach(line -> lines.add(Json.createObjectBuilder()
                                .add("title", line.variant().product().title())
                                .add("quantity", line.quantity()))));
        return lines.build();
    }

    @Override
    public void erase(Person person) {
        carts.currentForUpdate().ifPresent(carts::remove);
    }
}
