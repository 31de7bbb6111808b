/** Passkeys (WebAuthn): creating one, and signing in with it instead of a password. */
package shop.vitrine.accounts.passkeys;
