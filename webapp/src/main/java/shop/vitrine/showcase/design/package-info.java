/**
 * How a shop's own page looks: its theme and that it can be read, its sections, the draft that its people work on, and
 * the versions of which visitors see one. No templates; of products no more than their ids.
 */
package shop.vitrine.showcase.design;
