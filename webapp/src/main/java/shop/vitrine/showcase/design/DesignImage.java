package shop.vitrine.showcase.design;

public record DesignImage(String hash, String alt) {}
