/**
 * Market rules and their enforcement: violations, points, appeals, and suspending or closing shops. {@link
 * shop.vitrine.enforcement.Compliance} decides what this means for a shop; opening is decided in {@code vetting}.
 */
package shop.vitrine.enforcement;
