package shop.vitrine.showcase.design;

/** A picture's hash with its alternative text, which is empty for decoration. */
public record DesignImage(String hash, String alt) {}
