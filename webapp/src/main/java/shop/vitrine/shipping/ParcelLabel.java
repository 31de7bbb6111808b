package shop.vitrine.shipping;

/** @param tracking number, or null */
public record ParcelLabel(Carrier carrier, String tracking) {}
