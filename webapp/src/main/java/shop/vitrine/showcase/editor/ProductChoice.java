package shop.vitrine.showcase.editor;

/**
 * One of a shop's own products, as somebody choosing sees it.
 *
 * @param picture hash of the media store, or null
 * @param shown whether the market would show it
 */
record ProductChoice(String id, String title, String picture, boolean shown) {}
