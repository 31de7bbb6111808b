package shop.vitrine.showcase.hostnames;

import shop.vitrine.tenants.Refusal;

enum HostnameRefusal implements Refusal {
    TAKEN
}
