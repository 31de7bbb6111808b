package shop.vitrine.showcase.editor;

import shop.vitrine.web.conflict.Version;

/** @param kind of {@link shop.vitrine.showcase.design.Section.SectionKind} */
record AddSection(Version version, String kind) {}
