package shop.vitrine.tenants.vetting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.iban4j.IbanUtil;

/** Whether the numbers that offices and banks give could be real: their patterns, and their check digits where public. */
public final class Numbers {
    /** VAT ids of the European Union, by country. Greece writes EL before its own. */
    private static final Map<String, Pattern> VAT = new TreeMap<>();

    static {
        Map.ofEntries(
                        Map.entry("AT", "ATU\\d{8}"),
                        Map.entry("BE", "BE[01]\\d{9}"),
                        Map.entry("BG", "BG\\d{9,10}"),
                        Map.entry("CY", "CY\\d{8}[A-Z]"),
                        Map.entry("CZ", "CZ\\d{8,10}"),
                        Map.entry("DE", "DE\\d{9}"),
                        Map.entry("DK", "DK\\d{8}"),
                        Map.entry("EE", "EE\\d{9}"),
                        Map.entry("ES", "ES[A-Z0-9]\\d{7}[A-Z0-9]"),
                        Map.entry("FI", "FI\\d{8}"),
                        Map.entry("FR", "FR[A-HJ-NP-Z0-9]{2}\\d{9}"),
                        Map.entry("GR", "EL\\d{9}"),
                        Map.entry("HR", "HR\\d{11}"),
                        Map.entry("HU", "HU\\d{8}"),
                        Map.entry("IE", "IE(\\d{7}[A-W][A-I]?|\\d[A-Z+*]\\d{5}[A-W])"),
                        Map.entry("IT", "IT\\d{11}"),
                        Map.entry("LT", "LT(\\d{9}|\\d{12})"),
                        Map.entry("LU", "LU\\d{8}"),
                        Map.entry("LV", "LV\\d{11}"),
                        Map.entry("MT", "MT\\d{8}"),
                        Map.entry("NL", "NL[A-Z0-9+*]{10}\\d{2}"),
                        Map.entry("PL", "PL\\d{10}"),
                        Map.entry("PT", "PT\\d{9}"),
                        Map.entry("RO", "RO\\d{2,10}"),
                        Map.entry("SE", "SE\\d{10}01"),
                        Map.entry("SI", "SI\\d{8}"),
                        Map.entry("SK", "SK\\d{10}"))
                .forEach((country, pattern) -> VAT.put(country, Pattern.compile(pattern)));
    }

    private Numbers() {}

    /** Where sellers may live, by code. */
    public static List<String> countries() {
        return List.copyOf(VAT.keySet());
    }

    static boolean isVat(String typed, String country) {
        Pattern pattern = VAT.get(country);
        return pattern != null && pattern.matcher(plain(typed)).matches();
    }

    static boolean isIban(String typed) {
        return IbanUtil.isValid(plain(typed));
    }

    static boolean isTax(String typed, String country) {
        String plain = plain(typed);
        return switch (country == null ? "" : country) {
            case "NL" -> plain.matches("\\d{8,9}") && isBsn("%09d".formatted(Long.parseLong(plain)));
            case "DE" -> plain.matches("[1-9]\\d{10}") && isGerman(plain);
            default -> plain.matches("[A-Z0-9]{5,20}");
        };
    }

    static boolean isRegister(String typed, String country) {
        return "NL".equals(country)
                ? plain(typed).matches("\\d{8}")
                : plain(typed).matches("[A-Z0-9ÄÖÜ]{4,30}");
    }

    /** A number of a passport, an identity card or a residence permit. */
    static boolean isDocument(String typed) {
        return plain(typed).matches("[A-Z0-9<]{5,20}");
    }

    /** Without what people put between. */
    public static String plain(String typed) {
        return typed.replaceAll("[\\s.\\-/]", "").toUpperCase(Locale.ROOT);
    }

    /** The elfproef: weighted with 9 to 2 and −1, the sum is a multiple of 11. */
    private static boolean isBsn(String digits) {
        int sum = -digit(digits, 8);
        for (int i = 0; i < 8; i++) sum += digit(digits, i) * (9 - i);
        return sum % 11 == 0 && !digits.matches("0+");
    }

    /** ISO 7064, MOD 11,10. */
    private static boolean isGerman(String digits) {
        int product = 10;
        for (int i = 0; i < 10; i++) {
            int sum = (digit(digits, i) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == digit(digits, 10);
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }
}
