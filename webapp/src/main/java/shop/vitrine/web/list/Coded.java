package shop.vitrine.web.list;

import java.util.Locale;

/** A constant with a name for addresses and message keys: its own in small letters, where it says nothing else. */
public interface Coded {
    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Also for an enum that knows nothing of addresses. */
    static String of(Enum<?> constant) {
        return constant instanceof Coded coded ? coded.code() : constant.name().toLowerCase(Locale.ROOT);
    }
}
