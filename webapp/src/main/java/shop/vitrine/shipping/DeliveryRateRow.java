package shop.vitrine.shipping;

import java.util.Locale;
import java.util.OptionalLong;
import shop.vitrine.money.AmountParser;
import shop.vitrine.money.Money;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.language.Messages;

/**
 * One line of the table of rates, as it was typed.
 *
 * @param zone a country's code, or a zone
 * @param removed whether the line is to go when the table is saved
 */
public record DeliveryRateRow(
        String zone,
        boolean offered,
        boolean removed,
        String price,
        String freeFrom,
        String daysMin,
        String daysMax,
        String express) {
    private static final long MAX_PRICE = 100_000;
    private static final int MAX_DAYS = 90;

    static DeliveryRateRow of(String zone, DeliveryTerms terms, Locale language) {
        return terms.equals(DeliveryTerms.NOT_OFFERED)
                ? blank(zone, false)
                : new DeliveryRateRow(
                        zone,
                        terms.offered(),
                        false,
                        amount(terms.price(), language),
                        amount(terms.freeFrom(), language),
                        String.valueOf(terms.daysMin()),
                        String.valueOf(terms.daysMax()),
                        amount(terms.expressPrice(), language));
    }

    static DeliveryRateRow blank(String zone, boolean offered) {
        return new DeliveryRateRow(zone, offered, false, null, null, null, null, null);
    }

    DeliveryRateRow removed(boolean gone) {
        return new DeliveryRateRow(zone, offered, gone, price, freeFrom, daysMin, daysMax, express);
    }

    private static String amount(Long minor, Locale language) {
        if (minor == null) return null;
        String plain = Money.of(minor).plain();
        return language.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }

    /** In one line, as it was typed. */
    String line(Locale language) {
        if (!offered || removed) return Messages.text(language, "shipping.rates.none");
        String terms = Messages.text(language, "shipping.rates.terms", price, daysMin, daysMax);
        if (freeFrom != null) terms += ", " + Messages.text(language, "shipping.rates.freeFrom") + " " + freeFrom;
        return express == null
                ? terms
                : terms + ", " + Messages.text(language, "shipping.rates.express") + " " + express;
    }

    Problems check(Problems problems) {
        if (!offered || removed) return problems;
        Problems found = problems;
        if (price == null) found = wrong(found, "price", "missing");
        else found = amount(found, "price", price);
        if (freeFrom != null) found = amount(found, "freeFrom", freeFrom);
        if (minor(freeFrom) != null && minor(freeFrom) == 0) found = wrong(found, "freeFrom", "zero");
        if (express != null) found = amount(found, "express", express);
        if (days(daysMin) == null) found = wrong(found, "daysMin", "missing");
        if (days(daysMax) == null) found = wrong(found, "daysMax", "missing");
        else if (days(daysMin) != null && days(daysMax) < days(daysMin)) found = wrong(found, "daysMax", "order");
        return found;
    }

    private Problems amount(Problems problems, String field, String typed) {
        OptionalLong minor = AmountParser.typed(typed);
        if (minor.isEmpty()) return wrong(problems, field, "wrong");
        return minor.getAsLong() > MAX_PRICE ? wrong(problems, field, "high") : problems;
    }

    private Problems wrong(Problems problems, String field, String why) {
        String about = field.startsWith("days") ? "days" : "amount";
        return problems.and(field + "." + zone, "shipping.rates." + about + "." + why);
    }

    /** What was typed, once it was checked; not to there where the line says so. */
    DeliveryTerms terms() {
        return offered
                ? new DeliveryTerms(true, minor(price), minor(freeFrom), days(daysMin), days(daysMax), minor(express))
                : DeliveryTerms.NOT_OFFERED;
    }

    private static Long minor(String typed) {
        if (typed == null) return null;
        OptionalLong minor = AmountParser.typed(typed);
        return minor.isEmpty() ? null : minor.getAsLong();
    }

    private static Integer days(String typed) {
        return typed != null && typed.matches("\\d{1,2}") && Integer.parseInt(typed) <= MAX_DAYS
                ? Integer.valueOf(typed)
                : null;
    }
}
