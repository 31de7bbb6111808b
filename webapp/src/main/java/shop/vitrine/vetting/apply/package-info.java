/** The applicant's pages: the steps of the application, handing it in, appealing. */
package shop.vitrine.vetting.apply;
