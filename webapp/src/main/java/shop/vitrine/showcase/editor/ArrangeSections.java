package shop.vitrine.showcase.editor;

import java.util.List;
import shop.vitrine.web.conflict.Version;

record ArrangeSections(Version version, List<String> order) {}
