package shop.vitrine.storefront;

/**
 * One value to narrow by, as a link.
 *
 * @param id of its element, the same before and after it is chosen, so that focus stays on it
 * @param path the address with it chosen, or no longer chosen
 */
record FacetChoice(String id, String label, long count, boolean chosen, String path) {}
