package shop.vitrine.showcase.design;

/**
 * A picture with its alternative text.
 *
 * @param hash in the media store
 * @param alt never null; empty for decoration
 */
public record DesignImage(String hash, String alt) {}
