package shop.vitrine.showcase.design;

/** Visitors now see this design. Fired within the publishing transaction. */
public record DesignPublished(String shop, Design design) {}
