/** Finds the same bank account or document in two applications, without storing either in readable form. */
package shop.vitrine.vetting.duplicates;
