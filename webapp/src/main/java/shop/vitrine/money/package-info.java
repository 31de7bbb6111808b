/** Amounts, their rounding and the VAT in them. No prices of anything in particular. */
package shop.vitrine.money;
