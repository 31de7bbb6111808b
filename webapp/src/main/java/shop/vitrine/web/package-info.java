/**
 * How a page is made: {@link shop.vitrine.web.Page}, rendering, errors, and what all pages share. No domain lives here.
 */
package shop.vitrine.web;
