/** Posted forms: binding them to command records, with or without files, and validating them. */
package shop.vitrine.web.form;
