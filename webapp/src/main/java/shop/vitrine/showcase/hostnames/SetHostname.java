package shop.vitrine.showcase.hostnames;

record SetHostname(String host) {}
