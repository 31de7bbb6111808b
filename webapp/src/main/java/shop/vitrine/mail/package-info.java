/**
 * Mails: written in the transaction that has a reason for them, sent afterwards, again and again until they are. What
 * is in them belongs to the domain that writes them; only their look is made here.
 */
package shop.vitrine.mail;
