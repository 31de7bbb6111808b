/**
 * Envelope encryption for everything personal that is stored: each content has a data key of its own, wrapped by a key
 * from the environment. What is encrypted is not known here.
 */
package shop.vitrine.platform.encryption;
