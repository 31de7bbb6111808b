package shop.vitrine.sellers;

import java.time.LocalDate;
import java.util.List;

/**
 * What the current shop sold, for its home page. The domain that knows implements it as a bean; selling knows none of
 * them.
 */
public interface SalesSource {
    /** Asked in the shop's scope, within a transaction. Days on which nothing was sold may be missing. */
    List<DailySales> of(LocalDate first, LocalDate last);

    /**
     * @param amount minor units of the market's currency, VAT and delivery included, without what was cancelled
     * @param orders how many were paid
     */
    record DailySales(LocalDate day, long amount, long orders) {}
}
