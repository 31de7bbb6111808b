package shop.vitrine.stock;

/** Why a level changed. The names stand in {@code stock_movements.kind}. */
enum MovementKind {
    RECEIVED,
    ADJUSTED,
    HELD,
    RELEASED,
    SOLD,
    RETURNED
}
