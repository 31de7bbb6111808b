/** Amounts, rounding and VAT. No concrete prices. */
package shop.vitrine.money;
