/** The mail catcher: receives the market's mails and shows them as pages, and as JSON for tests. */
package shop.vitrine.local.mail;
