package shop.vitrine.stock;

import java.time.Instant;

/**
 * One change of a level, as the seller reads it.
 *
 * @param quantity pieces; below 0 where they left the shop
 * @param note why, in somebody's words, or null
 * @param reference the feed that it came from, or null
 * @param by the name of who did it, or null where nobody did or is gone
 */
record MovementRow(long id, String kind, int quantity, String note, String reference, String by, Instant at) {
    /** Whether it only promised pieces, or took a promise back: then all of them are still on the shelf. */
    public boolean isReservation() {
        return kind.equals("held") || kind.equals("released");
    }

    public String signed() {
        return (quantity < 0 ? "−" : isReservation() ? "" : "+") + Math.abs(quantity);
    }
}
