/** Cleaning of text input: single lines and limited HTML. */
package shop.vitrine.web.text;
