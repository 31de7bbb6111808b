/** Admin pages: the queue, one application with its documents, and the decision. */
package shop.vitrine.vetting.review;
