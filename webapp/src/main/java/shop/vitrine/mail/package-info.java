/** Mails are queued within transactions and sent with retries. Their content belongs to the domains. */
package shop.vitrine.mail;
