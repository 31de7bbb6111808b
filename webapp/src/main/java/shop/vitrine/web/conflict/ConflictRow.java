package shop.vitrine.web.conflict;

/**
 * One field that two people wrote.
 *
 * @param label its name, in the reader's language
 * @param theirs what was saved, or null where it is not about that
 * @param mine what was typed, or null where nothing was
 */
public record ConflictRow(String label, String theirs, String mine) {}
