package shop.vitrine.web.conflict;

/**
 * One field that two people wrote.
 *
 * @param label its name, in the reader's language
 * @param theirs what was saved, or null where it is not about that
 * @param mine what was typed, or null where nothing was
 * @param choice the field of the form that says {@code mine} or {@code theirs}; null where there is nothing to choose
 */
record ConflictRow(String label, String theirs, String mine, String choice) {}
