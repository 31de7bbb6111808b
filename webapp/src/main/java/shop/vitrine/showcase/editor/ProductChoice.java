package shop.vitrine.showcase.editor;

/** A product in the picker; {@code shown} if it is visible in the market. */
record ProductChoice(String id, String title, String picture, boolean shown) {}
