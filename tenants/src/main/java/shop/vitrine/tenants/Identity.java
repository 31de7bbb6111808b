package shop.vitrine.tenants;

import java.util.Optional;

/** Who is signed in, as {@link Current} asks in a request. */
public interface Identity {
    Optional<String> personId();
}
