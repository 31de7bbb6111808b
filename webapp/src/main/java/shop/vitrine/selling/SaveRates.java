package shop.vitrine.selling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/**
 * The table of rates, as its form sends it; all maps by zone.
 *
 * @param tag of the rates that the page showed
 * @param zone the lines, in order
 * @param gone those of them that were taken out
 * @param add the country to add
 * @param change {@code add}, {@code remove:DE} or {@code undo:DE} where the table is to change before it is saved
 */
record SaveRates(
        String tag,
        List<String> zone,
        List<String> gone,
        Map<String, String> offered,
        Map<String, String> price,
        Map<String, String> freeFrom,
        Map<String, String> daysMin,
        Map<String, String> daysMax,
        Map<String, String> express,

        @NotNull(message = "selling.delivery.returns.wrong")
        @Min(value = 14, message = "selling.delivery.returns.wrong")
        @Max(value = 365, message = "selling.delivery.returns.wrong")
        Integer returnsDays,

        String add,
        String change) {

    RateSheet sheet(String home) {
        return RateSheet.of(
                zone.stream()
                        .map(one -> new RateRow(
                                one,
                                offered.containsKey(one),
                                gone.contains(one),
                                price.get(one),
                                freeFrom.get(one),
                                daysMin.get(one),
                                daysMax.get(one),
                                express.get(one)))
                        .toList(),
                home);
    }
}
