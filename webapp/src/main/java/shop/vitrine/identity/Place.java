package shop.vitrine.identity;

import java.time.Instant;

/** A session as its person sees it. */
record Place(String id, Device device, String address, Instant startedAt, Instant seenAt, boolean here) {
    /** @param here the id of the session that asks */
    static Place of(Session session, String here) {
        return new Place(
                session.id(),
                Device.of(session.userAgent()),
                session.address(),
                session.startedAt(),
                session.seenAt(),
                session.id().equals(here));
    }
}
