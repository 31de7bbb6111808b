package shop.vitrine.catalog;

import shop.vitrine.tenants.Refusal;

/** Why a value is not valid for a product. */
public enum ValueRefusal implements Refusal {
    GTIN_DIGITS,
    GTIN_CHECK,
    PRICE_ZERO,
    PRICE_HIGH
}
