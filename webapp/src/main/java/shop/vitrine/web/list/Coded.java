package shop.vitrine.web.list;

import java.util.Locale;

/** An enum with lower-case names for URLs and message keys. */
public interface Coded {
    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Also for enums of other modules: {@code price-down}. */
    static String of(Enum<?> constant) {
        return constant instanceof Coded coded
                ? coded.code()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
