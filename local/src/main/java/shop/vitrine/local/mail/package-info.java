/**
 * The mail catcher: takes every mail that the market sends, delivers none, and shows them as pages and as JSON for
 * tests.
 */
package shop.vitrine.local.mail;
