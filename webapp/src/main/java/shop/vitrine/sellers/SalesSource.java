package shop.vitrine.sellers;

import java.time.LocalDate;
import java.util.List;

/** Sales of the current shop. Implemented as a bean by the domain that knows them. */
public interface SalesSource {
    List<DailySales> of(LocalDate first, LocalDate last);

    /** @param amount minor units, VAT and delivery included, without cancelled orders */
    record DailySales(LocalDate day, long amount, long orders) {}
}
