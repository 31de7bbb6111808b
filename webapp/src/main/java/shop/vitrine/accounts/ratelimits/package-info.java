/**
 * How often something may be tried: for each account and for each network address, counted in the database, so that all
 * nodes count together.
 */
package shop.vitrine.accounts.ratelimits;
