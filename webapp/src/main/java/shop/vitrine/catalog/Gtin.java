package shop.vitrine.catalog;

/** A bar code number of 8, 12, 13 or 14 digits, the last of which is a check digit. */
public final class Gtin {
    private Gtin() {}

    /**
     * Restores leading zeros that spreadsheets drop.
     *
     * @throws InvalidValue with a message key
     */
    public static String parse(String text) {
        String digits = text.replaceAll("[\\s-]", "");
        if (digits.matches("\\d{9,11}")) digits = "0".repeat(12 - digits.length()) + digits;
        if (!digits.matches("\\d{8}|\\d{12,14}")) throw new InvalidValue(ValueRefusal.GTIN_DIGITS);
        if (check(digits) != digits.charAt(digits.length() - 1) - '0') throw new InvalidValue(ValueRefusal.GTIN_CHECK);
        return digits;
    }

    private static int check(String digits) {
        int sum = 0;
        for (int i = digits.length() - 2, weight = 3; i >= 0; i--, weight = 4 - weight)
            sum += (digits.charAt(i) - '0') * weight;
        return (10 - sum % 10) % 10;
    }
}
