package shop.vitrine.tenants;

import java.util.Optional;

public interface Identity {
    Optional<String> personId();
}
