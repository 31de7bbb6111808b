package shop.vitrine.showcase.editor;

/**
 * A product offered in the picker.
 *
 * @param picture hash, or null
 * @param shown whether it is visible in the market
 */
record ProductChoice(String id, String title, String picture, boolean shown) {}
