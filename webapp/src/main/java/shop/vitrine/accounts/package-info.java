/**
 * Who is asking: people, sessions, roles, signing in and out, and the {@code /me} fragment. Nothing about buying or
 * selling; other domains ask {@link shop.vitrine.accounts.Visitor}.
 */
package shop.vitrine.accounts;
