package shop.vitrine.vetting.form;

import java.util.List;
import java.util.Locale;
import org.iban4j.IbanUtil;
import shop.vitrine.sellers.VatId;
import shop.vitrine.tenants.Countries;
import shop.vitrine.tenants.Country;

/** Checks the formats of official numbers, and their check digits where the algorithm is public. */
public final class IdentifierValidator {
    private IdentifierValidator() {}

    /** Country codes of the European Union. */
    public static List<String> countries() {
        return Countries.names(Locale.ROOT).keySet().stream()
                .filter(code -> Countries.find(code)
                        .filter(country -> country.zone().equals(Country.EU))
                        .isPresent())
                .sorted()
                .toList();
    }

    static boolean isVatId(String typed, String country) {
        if (country == null) return false;
        String letters = country.equals("GR") ? "EL" : country;
        return VatId.parse(typed, country).filter(id -> id.startsWith(letters)).isPresent();
    }

    static boolean isPostalCode(String typed, String country) {
        return Countries.find(country)
                .map(one -> one.postalCode(typed).isPresent())
                .orElse(true);
    }

    static boolean isIban(String typed) {
        return IbanUtil.isValid(plain(typed));
    }

    static boolean isTaxNumber(String typed, String country) {
        String plain = plain(typed);
        return switch (country == null ? "" : country) {
            case "NL" -> plain.matches("\\d{8,9}") && isBsn("%09d".formatted(Long.parseLong(plain)));
            case "DE" -> plain.matches("[1-9]\\d{10}") && isGerman(plain);
            default -> plain.matches("[A-Z0-9]{5,20}");
        };
    }

    static boolean isRegisterNumber(String typed, String country) {
        return "NL".equals(country)
                ? plain(typed).matches("\\d{8}")
                : plain(typed).matches("[A-Z0-9ÄÖÜ]{4,30}");
    }

    static boolean isDocumentNumber(String typed) {
        return plain(typed).matches("[A-Z0-9<]{5,20}");
    }

    /** Without separators. */
    public static String plain(String typed) {
        return typed.replaceAll("[\\s.\\-/]", "").toUpperCase(Locale.ROOT);
    }

    /** The Dutch elfproef: weighted with 9 to 2 and −1, the sum is a multiple of 11. */
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
