package shop.vitrine.stock;

import java.util.Locale;

/** Which variants of a shop are shown. */
public enum StockFilter {
    ALL,
    /** Some, but not more than the shop calls low. */
    LOW,
    /** Nothing that could be bought. */
    NONE;

    /** @param code as the URL has it; what is none of them is all */
    static StockFilter of(String code) {
        for (StockFilter one : values()) if (one.code().equals(code)) return one;
        return ALL;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
