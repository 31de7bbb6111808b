package shop.vitrine.catalog;

import shop.vitrine.tenants.Refusal;

/** Why a value is none that a product can have. */
public enum ValueRefusal implements Refusal {
    GTIN_DIGITS,
    GTIN_CHECK,
    PRICE_ZERO,
    PRICE_HIGH
}
