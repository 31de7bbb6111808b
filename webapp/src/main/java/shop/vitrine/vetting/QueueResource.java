package shop.vitrine.vetting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Persons;
import shop.vitrine.identity.Roles;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Page;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;
import shop.vitrine.tenants.vetting.Application;
import shop.vitrine.tenants.vetting.Applications;

/** The queue of applications, the one that waits longest first. */
@Path("/admin/applications")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.ADMIN)
public class QueueResource {
    private static final int SIZE = 30;

    @Inject
    Applications applications;

    @Inject
    Shops shops;

    @Inject
    Persons persons;

    @Inject
    Visitor visitor;

    @Inject
    MarketClock clock;

    @GET
    @Transactional
    public Page list(
            @QueryParam("state") String state,
            @QueryParam("kind") String kind,
            @QueryParam("mine") String mine,
            @QueryParam("after") String after) {
        QueueAddress address = QueueAddress.of(state, kind, mine, after);
        String admin = visitor.personId().orElseThrow();
        List<Application> found = applications.list(address.filter(admin), address.after(), SIZE + 1);
        List<Application> shown = found.subList(0, Math.min(SIZE, found.size()));
        String next = found.size() > SIZE
                ? address.withAfter(
                        shown.getLast().submittedAt(), shown.getLast().id())
                : null;
        return Page.of("vetting/queue")
                .with("address", address)
                .with("rows", rows(shown, admin))
                .with("waiting", applications.waiting())
                .with("next", next);
    }

    private List<QueueRow> rows(List<Application> shown, String admin) {
        Map<String, String> names = persons.names(shown.stream()
                .flatMap(one -> Stream.of(one.person(), one.claimedBy()).filter(Objects::nonNull))
                .toList());
        Map<String, Shop> byId = shops.byId(
                shown.stream().map(Application::shop).filter(Objects::nonNull).toList());
        return shown.stream()
                .map(one -> new QueueRow(
                        one,
                        byId.get(one.shop()),
                        names.get(one.person()),
                        names.get(one.claimedBy()),
                        Age.of(one.submittedAt(), clock.now()),
                        admin.equals(one.claimedBy())))
                .toList();
    }
}
