/** The applicant's pages: the steps of the form, submitting, and appealing. */
package shop.vitrine.vetting.apply;
