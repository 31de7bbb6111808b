package shop.vitrine.search;

/** A piece of text, {@code marked} if it matched. Templates escape each piece. */
record HighlightSegment(String text, boolean marked) {}
