/**
 * What an order is on paper: the slip in its parcel and its invoice, as PDF in the buyer's language. Invoices are numbered
 * and kept; everything else is made from the order when somebody asks for it.
 */
package shop.vitrine.invoices;
