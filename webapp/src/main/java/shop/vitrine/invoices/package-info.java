/** Packing slips and invoices as PDF. Invoices are numbered and stored; the rest is rendered on demand. */
package shop.vitrine.invoices;
