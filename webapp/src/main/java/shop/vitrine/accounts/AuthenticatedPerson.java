package shop.vitrine.accounts;

import java.util.LinkedHashSet;
import java.util.Set;

/** The person of a session and the number of their shops. Admin rights require a second factor in this session. */
record AuthenticatedPerson(Session session, Person person, long shops) {
    Set<String> roles() {
        Set<String> roles = new LinkedHashSet<>(Set.of(Roles.BUYER));
        if (shops > 0) roles.add(Roles.SELLER);
        if (person.isAdmin() && session.isStrong()) roles.add(Roles.ADMIN);
        return roles;
    }
}
