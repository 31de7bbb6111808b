/** What people and feeds write, cleaned before it is kept: one line of text, or the few elements that a page shows. */
package shop.vitrine.web.text;
