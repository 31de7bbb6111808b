package shop.vitrine.showcase.editor;

/** @param kind of {@link shop.vitrine.tenants.showcase.Section.Kind} */
public record AddSection(Integer version, String kind) {}
