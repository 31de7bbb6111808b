/**
 * The design of a shop's page: theme and contrast, sections, the draft, and versions. No templates, and of products
 * only ids.
 */
package shop.vitrine.showcase.design;
