package shop.vitrine.tenants;

import java.util.Optional;

/** Who is signed in; what {@link Current} asks in a request. */
public interface Identity {
    /** The id of the account, if there is one. */
    Optional<String> personId();
}
