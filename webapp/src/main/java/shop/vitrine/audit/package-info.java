/**
 * Reading the audit log: who did what and when, what was before and after, and whether the log is as it was written.
 * Writing it is {@link shop.vitrine.tenants.AuditLog}'s; nothing here changes an entry.
 */
package shop.vitrine.audit;
