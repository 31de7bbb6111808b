package shop.vitrine.showcase.editor;

import shop.vitrine.web.conflict.Version;

record RestoreVersion(Version version) {}
