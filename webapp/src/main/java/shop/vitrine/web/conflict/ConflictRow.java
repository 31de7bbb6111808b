package shop.vitrine.web.conflict;

/**
 * A field that two people changed.
 *
 * @param theirs saved, or null
 * @param mine typed, or null
 * @param choice form field with {@code mine} or {@code theirs}; null for none
 */
record ConflictRow(String label, String theirs, String mine, String choice) {}
