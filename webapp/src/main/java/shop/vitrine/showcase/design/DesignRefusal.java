package shop.vitrine.showcase.design;

import shop.vitrine.tenants.Refusal;

enum DesignRefusal implements Refusal {
    TOO_MANY_SECTIONS,
    UNREADABLE_COLOURS
}
