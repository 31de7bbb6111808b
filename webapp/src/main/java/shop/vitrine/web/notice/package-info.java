/**
 * What was just done, said by the next page: one parameter {@code notice}, one fragment, {@code layout/notice.html}. A page
 * says only what it lists in its {@link shop.vitrine.web.notice.Notices}.
 */
package shop.vitrine.web.notice;
