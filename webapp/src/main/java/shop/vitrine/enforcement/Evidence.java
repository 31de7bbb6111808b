package shop.vitrine.enforcement;

/**
 * What shows that a rule was broken.
 *
 * @param text in the admin's words
 * @param product the id of a product of the shop, or null
 * @param title what that was called then, or null
 * @param order the number of an order of the shop, or null
 */
record Evidence(String text, String product, String title, String order) {}
