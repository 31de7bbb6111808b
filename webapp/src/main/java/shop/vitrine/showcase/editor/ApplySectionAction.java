package shop.vitrine.showcase.editor;

import shop.vitrine.web.conflict.Version;

/** @param verb {@code up}, {@code down}, {@code hide}, {@code show}, {@code remove} or {@code back} */
record ApplySectionAction(Version version, String section, String verb) {}
