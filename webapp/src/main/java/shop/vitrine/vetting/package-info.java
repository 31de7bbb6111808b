/**
 * Who may become a seller: applications, their states, what applicants and admins do with them, and the mails. Personal
 * data is encrypted and fenced off for the applicant and the vetting admins. Forms and documents are in subpackages,
 * pages in {@code apply} and {@code review}.
 */
package shop.vitrine.vetting;
