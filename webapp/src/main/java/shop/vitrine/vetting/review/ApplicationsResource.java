package shop.vitrine.vetting.review;

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
import shop.vitrine.accounts.Persons;
import shop.vitrine.accounts.Roles;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;
import shop.vitrine.vetting.SellerApplication;
import shop.vitrine.vetting.SellerApplications;
import shop.vitrine.web.Page;

/** The queue of applications, the one that waits longest first. */
@Path("/admin/applications")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.ADMIN)
public class ApplicationsResource {
    private static final int SIZE = 30;

    @Inject
    SellerApplications applications;

    @Inject
    Shops shops;

    @Inject
    Persons persons;

    @Inject
    Current current;

    @GET
    @Transactional
    public Page list(
            @QueryParam("state") String state,
            @QueryParam("kind") String kind,
            @QueryParam("mine") String mine,
            @QueryParam("after") String after) {
        ApplicationListQuery address = ApplicationListQuery.of(state, kind, mine, after);
        String admin = current.personId();
        List<SellerApplication> found = applications.list(address.filter(admin), address.after(), SIZE + 1);
        List<SellerApplication> shown = found.subList(0, Math.min(SIZE, found.size()));
        String next = found.size() > SIZE
                ? address.withAfter(
                        shown.getLast().submittedAt(), shown.getLast().id())
                : null;
        return Page.of("vetting/applications")
                .with("address", address)
                .with("rows", rows(shown, admin))
                .with("waiting", applications.waiting())
                .with("next", next);
    }

    private List<ApplicationRow> rows(List<SellerApplication> shown, String admin) {
        Map<String, String> names = persons.names(shown.stream()
                .flatMap(application ->
                        Stream.of(application.person(), application.claimedBy()).filter(Objects::nonNull))
                .toList());
        Map<String, Shop> byId = shops.byId(shown.stream()
                .map(SellerApplication::shop)
                .filter(Objects::nonNull)
                .toList());
        return shown.stream()
                .map(application -> new ApplicationRow(
                        application,
                        byId.get(application.shop()),
                        names.get(application.person()),
                        names.get(application.claimedBy()),
                        WaitingTime.of(application.submittedAt(), current.now()),
                        admin.equals(application.claimedBy())))
                .toList();
    }
}
