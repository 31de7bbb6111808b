package shop.vitrine.accounts;

import java.util.Map;

/**
 * What one domain contributes to {@code /me}, the private fragment of public pages. Domains that know identity
 * implement it as beans; identity knows none of them.
 */
public interface PersonalFragmentSource {
    /**
     * Values for {@code identity/me.html} by name, as {@code cartCount} → 3.
     *
     * @return empty when the visitor has nothing of this kind
     */
    Map<String, Object> values();
}
