package shop.vitrine.orders;

import java.util.Locale;
import shop.vitrine.tenants.IdGenerator;

/** Like {@code P-7K3M9-QXD4T}: 50 random bits in letters that are easy to read aloud. */
public final class OrderNumber {
    private static final int HALF = 5;

    private OrderNumber() {}

    static String purchase() {
        return next("P");
    }

    static String order() {
        return next("V");
    }

    /** Corrects lower case and O for 0. */
    public static String meant(String typed) {
        String[] parts = typed.toUpperCase(Locale.ROOT).split("-", 2);
        if (parts.length < 2) return typed;
        return parts[0] + "-" + parts[1].replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private static String next(String kind) {
        return kind + "-" + (IdGenerator.random(HALF) + "-" + IdGenerator.random(HALF)).toUpperCase(Locale.ROOT);
    }
}
