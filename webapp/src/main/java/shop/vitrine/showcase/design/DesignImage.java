package shop.vitrine.showcase.design;

/**
 * A picture with what it shows in words.
 *
 * @param hash of the media store
 * @param alt never null; empty only where the picture says nothing that is not beside it
 */
public record DesignImage(String hash, String alt) {}
