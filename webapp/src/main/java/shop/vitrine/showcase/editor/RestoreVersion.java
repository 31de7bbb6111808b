package shop.vitrine.showcase.editor;

import shop.vitrine.web.conflict.Version;

/** @param version of the draft that the version replaces */
record RestoreVersion(Version version) {}
