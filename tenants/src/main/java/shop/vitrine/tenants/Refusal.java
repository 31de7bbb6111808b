package shop.vitrine.tenants;

import java.util.Locale;

/** A reason of refusal, as an enum constant with a message key. */
public interface Refusal {
    String name();

    /** Such as {@code own-shop}, the end of the message key. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
