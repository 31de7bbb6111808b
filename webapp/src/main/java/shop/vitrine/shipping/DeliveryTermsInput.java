package shop.vitrine.shipping;

import java.util.Locale;
import java.util.OptionalLong;
import shop.vitrine.money.AmountParser;
import shop.vitrine.money.Money;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.language.Messages;

record DeliveryTermsInput(
        boolean offered, String price, String freeFrom, String daysMin, String daysMax, String express) {
    private static final long MAX_PRICE = 100_000;
    private static final int MAX_DAYS = 90;

    static DeliveryTermsInput of(DeliveryTerms terms, Locale language) {
        return terms.equals(DeliveryTerms.NOT_OFFERED)
                ? blank(false)
                : new DeliveryTermsInput(
                        terms.offered(),
                        amount(terms.price(), language),
                        amount(terms.freeFrom(), language),
                        String.valueOf(terms.daysMin()),
                        String.valueOf(terms.daysMax()),
                        amount(terms.expressPrice(), language));
    }

    static DeliveryTermsInput blank(boolean offered) {
        return new DeliveryTermsInput(offered, null, null, null, null, null);
    }

    private static String amount(Long minor, Locale language) {
        if (minor == null) return null;
        String plain = Money.of(minor).plain();
        return language.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }

    String line(Locale language) {
        if (!offered) return Messages.text(language, "shipping.rates.none");
        String line = Messages.text(language, "shipping.rates.terms", price, daysMin, daysMax);
        if (freeFrom != null) line += ", " + Messages.text(language, "shipping.rates.freeFrom") + " " + freeFrom;
        return express == null ? line : line + ", " + Messages.text(language, "shipping.rates.express") + " " + express;
    }

    Problems check(String zone, Problems problems) {
        if (!offered) return problems;
        Problems found = problems;
        if (price == null) found = wrong(found, zone, "price", "missing");
        else found = amount(found, zone, "price", price);
        if (freeFrom != null) found = amount(found, zone, "freeFrom", freeFrom);
        if (minor(freeFrom) != null && minor(freeFrom) == 0) found = wrong(found, zone, "freeFrom", "zero");
        if (express != null) found = amount(found, zone, "express", express);
        if (days(daysMin) == null) found = wrong(found, zone, "daysMin", "missing");
        if (days(daysMax) == null) found = wrong(found, zone, "daysMax", "missing");
        else if (days(daysMin) != null && days(daysMax) < days(daysMin)) found = wrong(found, zone, "daysMax", "order");
        return found;
    }

    private static Problems amount(Problems problems, String zone, String field, String typed) {
        OptionalLong minor = AmountParser.typed(typed);
        if (minor.isEmpty()) return wrong(problems, zone, field, "wrong");
        return minor.getAsLong() > MAX_PRICE ? wrong(problems, zone, field, "high") : problems;
    }

    private static Problems wrong(Problems problems, String zone, String field, String why) {
        String about = field.startsWith("days") ? "days" : "amount";
        return problems.and(field + "." + zone, "shipping.rates." + about + "." + why);
    }

    DeliveryTerms toTerms() {
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
