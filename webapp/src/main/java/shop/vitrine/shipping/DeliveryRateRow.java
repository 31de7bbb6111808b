package shop.vitrine.shipping;

import java.util.Locale;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.language.Messages;

record DeliveryRateRow(String zone, boolean removed, DeliveryTermsInput terms) {
    static DeliveryRateRow of(String zone, DeliveryTerms terms, Locale language) {
        return new DeliveryRateRow(zone, false, DeliveryTermsInput.of(terms, language));
    }

    static DeliveryRateRow blank(String zone, boolean offered) {
        return new DeliveryRateRow(zone, false, DeliveryTermsInput.blank(offered));
    }

    DeliveryRateRow removed(boolean gone) {
        return new DeliveryRateRow(zone, gone, terms);
    }

    String line(Locale language) {
        return removed ? Messages.text(language, "shipping.rates.none") : terms.line(language);
    }

    Problems check(Problems problems) {
        return removed ? problems : terms.check(zone, problems);
    }
}
