package shop.vitrine.web.conflict;

/** A field that two people changed; {@code choice} is the field with {@code mine} or {@code theirs}, null for none. */
record ConflictRow(String label, String theirs, String mine, String choice) {}
