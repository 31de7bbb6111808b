package shop.vitrine.showcase.editor;

/**
 * @param section its id
 * @param verb {@code up}, {@code down}, {@code hide}, {@code show}, {@code remove} or {@code back}
 */
public record ApplySectionAction(Integer version, String section, String verb) {}
