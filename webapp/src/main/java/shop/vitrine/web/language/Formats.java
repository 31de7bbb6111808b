package shop.vitrine.web.language;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import shop.vitrine.money.Money;
import shop.vitrine.tenants.LocalizedText;
import shop.vitrine.tenants.MarketDays;

/** Formats money, numbers and times; {@code fmt} in templates. */
public record Formats(Locale language) {
    public String text(LocalizedText text) {
        return text == null ? null : text.in(language);
    }

    public String money(Money money) {
        return money == null ? "" : money.in(language);
    }

    public String money(long amount, String currency) {
        return new Money(amount, currency).in(language);
    }

    /** Without cents. */
    public String whole(long units) {
        return Money.of(units * 100).in(language).replaceFirst("[.,]00(?!\\d)", "");
    }

    public String number(Number number) {
        return NumberFormat.getInstance(language).format(number);
    }

    /** One decimal, for ratings. */
    public String decimal(double number) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    public String size(long bytes) {
        return bytes < 1_000_000 ? number(Math.ceilDiv(bytes, 1_000)) + " kB" : decimal(bytes / 1e6) + " MB";
    }

    public String date(Instant at) {
        return styled(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), at);
    }

    public String time(Instant at) {
        return styled(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT), at);
    }

    public String clock(Instant at) {
        return styled(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), at);
    }

    /** Weekday, day and month. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("MMMEd")
                .withLocale(language)
                .format(day);
    }

    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    private String styled(DateTimeFormatter style, Instant at) {
        return at == null
                ? ""
                : style.withLocale(language).withZone(MarketDays.ZONE).format(at);
    }
}
