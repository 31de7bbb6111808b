/**
 * All encryption, by Tink: documents with wrapped data keys, and small values with keys derived from the market's
 * secret.
 */
package shop.vitrine.platform.encryption;
