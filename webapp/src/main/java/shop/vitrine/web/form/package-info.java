/**
 * Posted forms: reading one into a command record, with or without files, and checking it against its constraints.
 * What a form means belongs to its domain.
 */
package shop.vitrine.web.form;
