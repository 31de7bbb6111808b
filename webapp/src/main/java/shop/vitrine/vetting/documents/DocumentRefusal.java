package shop.vitrine.vetting.documents;

import shop.vitrine.tenants.Refusal;

/** Why a document is refused. */
public enum DocumentRefusal implements Refusal {
    ACTIVE,
    BOMB,
    CMYK,
    DAMAGED,
    DOUBLE,
    EMPTY,
    ENCRYPTED,
    ENDING,
    FOREIGN,
    HEAVY,
    PAGES,
    PATH,
    PIXELS,
    TYPE,
    UNUSUAL
}
