package shop.vitrine.showcase.editor;

import shop.vitrine.web.conflict.Version;

record AddSection(Version version, String kind) {}
