package shop.vitrine.selling;

import java.util.Locale;
import java.util.OptionalLong;
import shop.vitrine.money.Amounts;
import shop.vitrine.money.Money;
import shop.vitrine.pages.Problems;
import shop.vitrine.tenants.DeliveryRate.Terms;

/**
 * One line of the table of rates, as it was typed.
 *
 * @param zone a country's code, or a zone
 * @param removed whether the line is to go when the table is saved
 */
public record RateRow(
        String zone,
        boolean offered,
        boolean removed,
        String price,
        String freeFrom,
        String daysMin,
        String daysMax,
        String express) {
    private static final long MOST = 100_000;
    private static final int SLOWEST = 90;

    static RateRow of(String zone, Terms terms, Locale language) {
        return terms.equals(Terms.NONE)
                ? blank(zone, false)
                : new RateRow(
                        zone,
                        terms.offered(),
                        false,
                        amount(terms.price(), language),
                        amount(terms.freeFrom(), language),
                        String.valueOf(terms.daysMin()),
                        String.valueOf(terms.daysMax()),
                        amount(terms.expressPrice(), language));
    }

    static RateRow blank(String zone, boolean offered) {
        return new RateRow(zone, offered, false, null, null, null, null, null);
    }

    RateRow removed(boolean gone) {
        return new RateRow(zone, offered, gone, price, freeFrom, daysMin, daysMax, express);
    }

    private static String amount(Long minor, Locale language) {
        if (minor == null) return null;
        String plain = Money.of(minor).plain();
        return language.getLanguage().equals("en") ? plain : plain.replace('.', ',');
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
        OptionalLong minor = Amounts.typed(typed);
        if (minor.isEmpty()) return wrong(problems, field, "wrong");
        return minor.getAsLong() > MOST ? wrong(problems, field, "high") : problems;
    }

    private Problems wrong(Problems problems, String field, String why) {
        String about = field.startsWith("days") ? "days" : "amount";
        return problems.and(field + "." + zone, "selling.delivery." + about + "." + why);
    }

    /** What was typed, once it was checked; not to there where the line says so. */
    Terms terms() {
        return offered
                ? new Terms(true, minor(price), minor(freeFrom), days(daysMin), days(daysMax), minor(express))
                : Terms.NONE;
    }

    private static Long minor(String typed) {
        if (typed == null) return null;
        OptionalLong minor = Amounts.typed(typed);
        return minor.isEmpty() ? null : minor.getAsLong();
    }

    private static Integer days(String typed) {
        return typed != null && typed.matches("\\d{1,2}") && Integer.parseInt(typed) <= SLOWEST
                ? Integer.valueOf(typed)
                : null;
    }
}
