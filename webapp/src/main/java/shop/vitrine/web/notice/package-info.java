/**
 * Notices about what was just done: one parameter {@code notice} and {@code layout/notice.html}. A page shows only
 * those in its {@link shop.vitrine.web.notice.Notices}.
 */
package shop.vitrine.web.notice;
