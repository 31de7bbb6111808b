package shop.vitrine.showcase.host;

/** @param host as typed */
public record NameHost(String host) {}
