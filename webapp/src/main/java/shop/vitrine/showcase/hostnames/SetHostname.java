package shop.vitrine.showcase.hostnames;

/** @param host as typed */
record SetHostname(String host) {}
