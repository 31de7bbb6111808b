/**
 * Concurrent edits: forms carry a {@code version}, and an outdated one is answered with {@link
 * shop.vitrine.web.conflict.Outdated}, 409, showing theirs beside yours.
 */
package shop.vitrine.web.conflict;
