package shop.vitrine.vetting.documents;

import shop.vitrine.tenants.Refusal;

/** Why a file is none that the vetting takes. */
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
