/**
 * All encryption of the market, by Tink: documents with a key of their own, wrapped by a key from the environment, and
 * small things with keys that follow from the market's secret. What is encrypted is not known here.
 */
package shop.vitrine.platform.encryption;
