/**
 * How a page is made: {@link shop.vitrine.web.Page} and its rendering, texts in three languages, what all pages share
 * (headers, errors, assets). No domain lives here, and every domain with a page depends on it.
 */
package shop.vitrine.web;
