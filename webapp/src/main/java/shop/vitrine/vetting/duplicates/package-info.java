/** Finds the same bank account or document in two applications without keeping either in a form that could be read. */
package shop.vitrine.vetting.duplicates;
