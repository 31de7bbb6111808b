/**
 * Links that the market sends to a mail address, to learn that its owner reads there: confirming an address, setting a
 * new password. Each is good for once and ends.
 */
package shop.vitrine.accounts.emaillinks;
