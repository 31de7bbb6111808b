package shop.vitrine.showcase.editor;

/** @param kind of {@link shop.vitrine.showcase.design.Section.SectionKind} */
public record AddSection(Integer version, String kind) {}
