package shop.vitrine.catalog.restricted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.restricted.CategoryRequest.Status;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Person;
import shop.vitrine.identity.Persons;
import shop.vitrine.identity.Visitor;
import shop.vitrine.mail.Mails;
import shop.vitrine.tenants.Shops;
import shop.vitrine.tenants.audit.Audit;

/** Decides a request, writes it to the log and tells who asked. In the caller's transaction. */
@ApplicationScoped
class CategoryDecisions {
    @Inject
    CategoryRequests requests;

    @Inject
    Shops shops;

    @Inject
    Persons persons;

    @Inject
    Visitor visitor;

    @Inject
    Mails mails;

    @Inject
    Audit audit;

    @Inject
    MarketClock clock;

    /** Two admins at once decide one after the other. */
    Optional<CategoryRequest> locked(String id) {
        return requests.forUpdate(id);
    }

    /** Whether the shop that asks is one of the admin's own. */
    boolean isOwn(CategoryRequest request) {
        return shops.employs(request.shop(), visitor.personId().orElseThrow());
    }

    void decide(CategoryRequest request, Status to, String reason) {
        Instant now = clock.now();
        String admin = visitor.personId().orElseThrow();
        String before = request.status().name();
        request.decide(to, admin, reason, now);
        Map<String, String> after = new HashMap<>();
        after.put("category", request.category());
        after.put("status", to.name());
        after.put("reason", reason);
        audit.write(
                now,
                admin,
                "category." + to.code(),
                "shop:" + request.shop(),
                Map.of("category", request.category(), "status", before),
                after);
        Optional.ofNullable(request.askedBy()).flatMap(persons::find).ifPresent(person -> tell(person, request));
    }

    private void tell(Person person, CategoryRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("person", person);
        model.put("shop", shops.get(request.shop()));
        model.put("category", Categories.get(request.category()).name(person.language()));
        model.put("state", request.status().code());
        model.put("reason", request.reason());
        mails.write(person.email(), person.language(), "category-decided", model);
    }
}
