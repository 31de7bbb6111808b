package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.PersonalDataSource;

/** Purchases are kept for legal reasons, but detached from the account. */
@ApplicationScoped
class PurchasePersonalData implements PersonalDataSource {
    @PersistenceContext
    EntityManager entities;

    @Override
    public String name() {
        return "purchases";
    }

    @Override
    public JsonValue export(Person person) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        entities.createQuery("select p from Purchase p where p.person = :person order by p.placedAt", Purchase.class)
                .setParameter("person", person.id())
                .getResultStream()
                .forEach(purchase -> all.add(purchase(purchase)));
        return all.build();
    }

    private static JsonObjectBuilder purchase(Purchase purchase) {
        JsonArrayBuilder address = Json.createArrayBuilder();
        purchase.address().lines(Locale.ENGLISH).forEach(address::add);
        JsonArrayBuilder orders = Json.createArrayBuilder();
        purchase.orders().forEach(order -> orders.add(order(order)));
        return Json.createObjectBuilder()
                .add("number", purchase.number())
                .add("placed", purchase.placedAt().toString())
                .add("status", purchase.status().name())
                .add("email", purchase.email())
                .add("address", address)
                .add(
                        "phone",
                        purchase.address().phone() == null
                                ? ""
                                : purchase.address().phone())
                .add("total", purchase.total().in(Locale.ENGLISH))
                .add("orders", orders);
    }

    private static JsonObjectBuilder order(Order order) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        order.lines()
                .forEach(line -> lines.add(Json.createObjectBuilder()
                        .add("title", line.title())
                        .add("options", line.options())
                        .add("quantity", line.quantity())
                        .add("total", line.total().in(Locale.ENGLISH))));
        return Json.createObjectBuilder()
                .add("number", order.number())
                .add("shop", order.seller().name())
                .add("status", order.status().name())
                .add("lines", lines);
    }

    @Override
    public void erase(Person person) {
        entities.createNativeQuery("update purchases set person_id = null where person_id = :person")
                .setParameter("person", person.id())
                .executeUpdate();
        entities.createNativeQuery("update order_events set person_id = null where person_id = :person")
                .setParameter("person", person.id())
                .executeUpdate();
    }
}
