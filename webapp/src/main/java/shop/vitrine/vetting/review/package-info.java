/** The admin's pages: the list of applications, one application with its documents, and the decision. */
package shop.vitrine.vetting.review;
