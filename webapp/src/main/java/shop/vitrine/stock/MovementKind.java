package shop.vitrine.stock;

/** Stored by name in {@code stock_movements.kind}. */
enum MovementKind {
    RECEIVED,
    ADJUSTED,
    HELD,
    RELEASED,
    SOLD,
    RETURNED
}
