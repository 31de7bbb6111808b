package shop.vitrine.vetting.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
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
import shop.vitrine.vetting.form.ApplicantKind;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Slice;

@Path("/admin/applications")
@Screen
@RolesAllowed(Roles.ADMIN)
public class ApplicationsResource {
    @Inject
    SellerApplications applications;

    @Inject
    Shops shops;

    @Inject
    Persons persons;

    @Inject
    Current current;

    @GET
    public Page list(@Context UriInfo uri) {
        ApplicationListQuery query = ListQuery.read(ApplicationListQuery.class, uri);
        String admin = current.personId();
        Slice<SellerApplication> found = applications.list(query.criteria(admin), query.position());
        return Page.of("vetting/applications")
                .with("query", query)
                .with("filters", ApplicationListFilter.values())
                .with("kinds", ApplicantKind.values())
                .with("rows", rows(found.items(), admin))
                .with("waiting", applications.waiting())
                .with("pager", query.pager(found));
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
