package shop.vitrine.showcase.design;

/** Visitors of this shop see this design from now on. Told within the transaction that does it. */
public record DesignPublished(String shop, Design design) {}
