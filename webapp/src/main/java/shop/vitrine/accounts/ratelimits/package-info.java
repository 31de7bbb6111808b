/** Rate limits by account and network address, counted in the database for all nodes. */
package shop.vitrine.accounts.ratelimits;
