/** How a shop's own page looks: its colours, and that they can be read. No templates and no products. */
package shop.vitrine.tenants.showcase;
