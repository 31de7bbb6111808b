/**
 * Categories in which a shop sells only after an admin granted it for the whole category: which they are, who asked, what
 * was decided. The form in which sellers meet them is listing's.
 */
package shop.vitrine.catalog.restricted;
