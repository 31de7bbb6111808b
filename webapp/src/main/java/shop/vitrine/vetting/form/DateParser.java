package shop.vitrine.vetting.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class DateParser {
    private static final Pattern BROWSER = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern PEOPLE = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");

    private DateParser() {}

    static Optional<LocalDate> typed(String text) {
        Matcher browser = BROWSER.matcher(text);
        if (browser.matches()) return day(browser.group(1), browser.group(2), browser.group(3));
        Matcher people = PEOPLE.matcher(text);
        return people.matches() ? day(people.group(3), people.group(2), people.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
