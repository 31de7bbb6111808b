/**
 * Who may become a seller: applications with their states, what an applicant and an admin may do with one, and the
 * mails about it. Everything personal is encrypted before it is stored, and stands behind a fence that only the
 * applicant and the vetting admins open. Forms and files are in the packages below, pages in {@code apply} and {@code
 * review}.
 */
package shop.vitrine.vetting;
