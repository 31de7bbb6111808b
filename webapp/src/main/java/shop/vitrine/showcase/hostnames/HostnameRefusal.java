package shop.vitrine.showcase.hostnames;

import shop.vitrine.tenants.Refusal;

/** Why a host name cannot be a shop's. */
enum HostnameRefusal implements Refusal {
    TAKEN
}
