package shop.vitrine.accounts;

import java.util.Map;

/** A domain's part of {@code /me}. Implemented as beans by the domains; {@code accounts} knows none of them. */
public interface PersonalFragmentSource {
    /** Template variables, such as {@code cartCount}; empty if the visitor has nothing of this kind. */
    Map<String, Object> values();
}
