/**
 * Host names of shops: naming one, proving by the DNS that it is the shop's, and what the market answers at which Host.
 * How the page there looks is said by the package above.
 */
package shop.vitrine.showcase.hostnames;
