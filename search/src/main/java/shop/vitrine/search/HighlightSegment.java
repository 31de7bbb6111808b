package shop.vitrine.search;

/** A piece of a text; {@code marked} when it is what was looked for. A template prints pieces escaped, one by one. */
record HighlightSegment(String text, boolean marked) {}
