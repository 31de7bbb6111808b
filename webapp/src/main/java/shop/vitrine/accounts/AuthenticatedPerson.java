package shop.vitrine.accounts;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Somebody recognised by a session, and for how many shops the person works. An admin is one only in a session that has
 * shown a second factor.
 */
record AuthenticatedPerson(Session session, Person person, long shops) {
    Set<String> roles() {
        Set<String> roles = new LinkedHashSet<>(Set.of(Roles.BUYER));
        if (shops > 0) roles.add(Roles.SELLER);
        if (person.isAdmin() && session.isStrong()) roles.add(Roles.ADMIN);
        return roles;
    }
}
