package shop.vitrine.selling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import shop.vitrine.house.MarketClock;
import shop.vitrine.pages.Page;

/** The first page of the Seller Center: what waits, and how it goes. */
@Path("/seller")
@RequestScoped
@Produces("text/html")
@Staff
public class HomeResource {
    @Inject
    @Any
    Instance<Duty> duties;

    @Inject
    @Any
    Instance<Takings> takings;

    @Inject
    MarketClock clock;

    @GET
    @Transactional
    public Page show() {
        LocalDate today = clock.today();
        List<Takings.Day> days = takings.stream()
                .flatMap(one -> one.of(today.minusDays(2L * Sales.DAYS - 1), today).stream())
                .toList();
        return Page.of("selling/home").with("due", due()).with("sales", Sales.of(days, today));
    }

    /** What should have been done by now stands first. */
    private List<Duty.Due> due() {
        return duties.stream()
                .flatMap(duty -> duty.due().stream())
                .sorted(Comparator.comparing(Duty.Due::urgent).reversed())
                .toList();
    }
}
