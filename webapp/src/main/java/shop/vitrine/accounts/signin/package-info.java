/** Signing in and out, registering, forgotten passwords. */
package shop.vitrine.accounts.signin;
