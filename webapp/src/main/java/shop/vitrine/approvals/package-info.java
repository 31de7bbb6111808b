/**
 * Restricted categories, in which a shop sells only with an admin's approval: which they are, who asked, what was
 * decided.
 */
package shop.vitrine.approvals;
