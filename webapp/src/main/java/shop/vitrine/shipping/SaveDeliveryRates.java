package shop.vitrine.shipping;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import shop.vitrine.web.conflict.Version;

/**
 * @param returnsDays 14 to 365
 * @param change {@code add}, {@code remove:DE} or {@code undo:DE}; null saves
 */
record SaveDeliveryRates(
        Version version,
        List<String> zone,
        List<String> gone,
        TermsByZone terms,

        @NotNull(message = "shipping.rates.returns.wrong")
        @Pattern(regexp = "1[4-9]|[2-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-5]", message = "shipping.rates.returns.wrong")
        String returnsDays,

        String add,
        String change) {
    int days() {
        return Integer.parseInt(returnsDays);
    }

    DeliveryRatesForm sheet(String home) {
        return DeliveryRatesForm.of(
                zone.stream()
                        .map(place -> new DeliveryRateRow(place, gone.contains(place), terms.of(place)))
                        .toList(),
                home);
    }

    record TermsByZone(
            Map<String, String> offered,
            Map<String, String> price,
            Map<String, String> freeFrom,
            Map<String, String> daysMin,
            Map<String, String> daysMax,
            Map<String, String> express) {
        DeliveryTermsInput of(String zone) {
            return new DeliveryTermsInput(
                    offered.containsKey(zone),
                    price.get(zone),
                    freeFrom.get(zone),
                    daysMin.get(zone),
                    daysMax.get(zone),
                    express.get(zone));
        }
    }
}
