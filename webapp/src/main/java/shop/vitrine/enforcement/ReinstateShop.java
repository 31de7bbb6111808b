package shop.vitrine.enforcement;

/**
 * What the form sends that takes back a suspension.
 *
 * @param version of the standing that the page showed
 */
public record ReinstateShop(Integer version) implements VersionedCommand {}
