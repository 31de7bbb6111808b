/**
 * Who is asking: people, their sessions and roles, signing in and out, and the private fragment {@code /me} that public
 * pages load. What a person buys or sells never lives here; other domains ask {@link shop.vitrine.accounts.Visitor}.
 */
package shop.vitrine.accounts;
