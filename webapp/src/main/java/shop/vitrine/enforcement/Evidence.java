package shop.vitrine.enforcement;

/**
 * Proof of a violation.
 *
 * @param product id, or null
 * @param title the product's at the time, or null
 * @param order number, or null
 */
record Evidence(String text, String product, String title, String order) {}
