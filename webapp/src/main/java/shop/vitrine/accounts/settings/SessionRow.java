package shop.vitrine.accounts.settings;

import java.time.Instant;
import shop.vitrine.accounts.ClientDevice;
import shop.vitrine.accounts.Session;

record SessionRow(String id, ClientDevice device, String address, Instant startedAt, Instant lastSeenAt, boolean here) {
    static SessionRow of(Session session, String here) {
        return new SessionRow(
                session.id(),
                ClientDevice.of(session.userAgent()),
                session.address(),
                session.startedAt(),
                session.lastSeenAt(),
                session.id().equals(here));
    }
}
