package shop.vitrine.enforcement;

import java.util.Arrays;
import java.util.Locale;

/** What the list of shops may be narrowed to. In URLs they stand in small letters. */
public enum ShopListFilter {
    ALL("true"),
    ACTIVE("s.status = 'ACTIVE'"),
    SUSPENDED("s.status = 'SUSPENDED'"),
    PENDING("s.status = 'PENDING'"),
    CLOSED("s.status = 'CLOSED'"),
    POINTS("s.points > 0"),
    APPEALS("exists (select 1 from violations v where v.shop_id = s.id and v.status = 'APPEALED')");

    final String condition;

    ShopListFilter(String condition) {
        this.condition = condition;
    }

    /** The state of a URL; all shops for anything else. */
    static ShopListFilter of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
