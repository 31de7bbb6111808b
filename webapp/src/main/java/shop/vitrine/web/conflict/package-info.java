/**
 * Somebody saved first: a form says in its hidden field {@code version} what it was made upon, and what rests on an older
 * one is answered with {@link shop.vitrine.web.conflict.Outdated}, 409: the page once more, with theirs beside yours.
 */
package shop.vitrine.web.conflict;
