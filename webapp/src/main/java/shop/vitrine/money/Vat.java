package shop.vitrine.money;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Prices include VAT and are the same everywhere; the destination decides the share of tax. Rates are basis points. */
public final class Vat {
    /** Tax is rounded per line, half up. */
    private static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    private static final int WHOLE = 10_000;

    /** Standard rates of the European Union and the United Kingdom, as of 2026. */
    private static final Map<String, Integer> RATES = Map.ofEntries(
            entry("AT", 2000),
            entry("BE", 2100),
            entry("BG", 2000),
            entry("CY", 1900),
            entry("CZ", 2100),
            entry("DE", 1900),
            entry("DK", 2500),
            entry("EE", 2400),
            entry("ES", 2100),
            entry("FI", 2550),
            entry("FR", 2000),
            entry("GB", 2000),
            entry("GR", 2400),
            entry("HR", 2500),
            entry("HU", 2700),
            entry("IE", 2300),
            entry("IT", 2200),
            entry("LT", 2100),
            entry("LU", 1700),
            entry("LV", 2100),
            entry("MT", 1800),
            entry("NL", 2100),
            entry("PL", 2300),
            entry("PT", 2300),
            entry("RO", 2100),
            entry("SE", 2500),
            entry("SI", 2200),
            entry("SK", 2300));

    private Vat() {}

    /** By ISO country code; 0 for exports. */
    public static int rate(String country) {
        return RATES.getOrDefault(country, 0);
    }

    public static long contained(long gross, int rate) {
        return BigDecimal.valueOf(gross)
                .multiply(BigDecimal.valueOf(rate))
                .divide(BigDecimal.valueOf(WHOLE + rate), 0, ROUNDING)
                .longValueExact();
    }
}
