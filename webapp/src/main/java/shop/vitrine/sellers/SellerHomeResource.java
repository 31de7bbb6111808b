package shop.vitrine.sellers;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;

/** The Seller Center's home page: tasks and sales. */
@Path("/seller")
@Screen
@SellerOnly
public class SellerHomeResource {
    @Inject
    @Any
    Instance<TaskSource> sources;

    @Inject
    @Any
    Instance<SalesSource> salesSources;

    @Inject
    Current current;

    @GET
    public Page show() {
        LocalDate today = current.today();
        List<SalesSource.DailySales> days = salesSources.stream()
                .flatMap(source -> source.of(today.minusDays(2L * SalesReport.DAYS - 1), today).stream())
                .toList();
        return Page.of("sellers/home").with("due", due()).with("sales", SalesReport.of(days, today));
    }

    /** Overdue tasks first. */
    private List<TaskSource.SellerTask> due() {
        return sources.stream()
                .flatMap(source -> source.due().stream())
                .sorted(Comparator.comparing(TaskSource.SellerTask::urgent).reversed())
                .toList();
    }
}
