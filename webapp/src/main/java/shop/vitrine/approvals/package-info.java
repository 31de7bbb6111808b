/** Restricted categories: which they are, requests of shops, and admins' decisions. */
package shop.vitrine.approvals;
