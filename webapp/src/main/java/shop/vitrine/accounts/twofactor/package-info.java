/**
 * The second factor: authenticator apps with time-based codes, recovery codes, and the step of signing in that asks for
 * them. What a passkey is lives in {@link shop.vitrine.accounts.passkeys}.
 */
package shop.vitrine.accounts.twofactor;
