/**
 * Who may become a seller: applications, their documents, what is checked and decided. Everything personal is sealed
 * before it is stored, and stands behind a fence that only the applicant and the vetting admins open. HTTP, pages and what
 * a file's content is never live here.
 */
package shop.vitrine.tenants.vetting;
