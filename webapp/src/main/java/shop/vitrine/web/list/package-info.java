/**
 * Lists: a {@link shop.vitrine.web.list.ListQuery} holds the parameters and the canonical URL, {@link
 * shop.vitrine.web.list.Keyset} or {@link shop.vitrine.web.list.Pages} cuts a page, and {@code layout/pager.html} links
 * to the others.
 */
package shop.vitrine.web.list;
