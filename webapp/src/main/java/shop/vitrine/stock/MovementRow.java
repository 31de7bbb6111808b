package shop.vitrine.stock;

import java.time.Instant;

/** A stock change for the seller; negative if outgoing. {@code reference} is a feed, or null. */
record MovementRow(long id, String kind, int quantity, String note, String reference, String by, Instant at) {
    /** Holds and releases leave the pieces on the shelf. */
    public boolean isReservation() {
        return kind.equals("held") || kind.equals("released");
    }

    public String signed() {
        return (quantity < 0 ? "−" : isReservation() ? "" : "+") + Math.abs(quantity);
    }
}
