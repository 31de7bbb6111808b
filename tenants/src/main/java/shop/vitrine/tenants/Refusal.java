package shop.vitrine.tenants;

import java.util.Locale;

/** Why something was refused: a constant of a domain's enum, for which its page has words. */
public interface Refusal {
    String name();

    /** As {@code own-shop}: the end of the message's key. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
