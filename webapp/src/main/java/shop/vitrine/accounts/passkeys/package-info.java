/**
 * Passkeys: the credentials of WebAuthn that people sign in with in place of a password, and the ceremonies in which a
 * browser makes or shows one.
 */
package shop.vitrine.accounts.passkeys;
