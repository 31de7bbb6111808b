/**
 * The one way to make a list: its parameters are the components of a {@link shop.vitrine.web.list.ListQuery}, which knows
 * its canonical address; {@link shop.vitrine.web.list.Keyset} or {@link shop.vitrine.web.list.Pages} cuts a page of it, and
 * {@code layout/pager.html} leads to the pages beside it. No list of any domain.
 */
package shop.vitrine.web.list;
