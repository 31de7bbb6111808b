package shop.vitrine.storefront;

/** A filter link; its id stays the same when it is chosen, so that focus stays on it. */
record FacetChoice(String id, String label, long count, boolean chosen, String path) {}
