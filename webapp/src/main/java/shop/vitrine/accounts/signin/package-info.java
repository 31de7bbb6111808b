/** Signing in and out, registering, and forgotten passwords. */
package shop.vitrine.accounts.signin;
