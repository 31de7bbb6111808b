/** How every list of the market is cut into pages. */
package shop.vitrine.web.list;
