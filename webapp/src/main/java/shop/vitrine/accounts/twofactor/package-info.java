/**
 * The second factor: authenticator apps, recovery codes, and the sign-in step that asks for them. Passkeys are in
 * {@link shop.vitrine.accounts.passkeys}.
 */
package shop.vitrine.accounts.twofactor;
