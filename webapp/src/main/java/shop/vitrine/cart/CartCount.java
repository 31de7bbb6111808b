package shop.vitrine.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import shop.vitrine.accounts.PersonalFragmentSource;

/** The cart count in {@code /me}. One query. */
@ApplicationScoped
class CartCount implements PersonalFragmentSource {
    @Inject
    Carts carts;

    @Override
    public Map<String, Object> values() {
        int count = carts.count();
        return count == 0 ? Map.of() : Map.of("cartCount", count);
    }
}
