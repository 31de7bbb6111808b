package shop.vitrine.tenants.showcase;

/** Visitors of this shop see this design from now on. Told within the transaction that does it. */
public record Published(String shop, Design design) {}
