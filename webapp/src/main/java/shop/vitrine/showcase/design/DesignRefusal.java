package shop.vitrine.showcase.design;

import shop.vitrine.tenants.Refusal;

/** Why a showcase cannot be so. */
enum DesignRefusal implements Refusal {
    TOO_MANY_SECTIONS,
    UNREADABLE_COLOURS
}
