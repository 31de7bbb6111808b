/** Reading and verifying the audit log. Entries are written by {@link shop.vitrine.tenants.AuditLog}. */
package shop.vitrine.audit;
