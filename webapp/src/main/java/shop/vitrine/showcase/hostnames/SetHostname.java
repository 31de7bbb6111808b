package shop.vitrine.showcase.hostnames;

/** @param host as typed */
public record SetHostname(String host) {}
