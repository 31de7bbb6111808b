package shop.vitrine.showcase.editor;

import java.util.List;
import shop.vitrine.web.conflict.Version;

/**
 * @param verb {@code add}, {@code remove}, {@code up}, {@code down} or {@code order}
 * @param q search text, to show it again
 */
record ApplyProductAction(Version version, String verb, String product, List<String> order, String q) {}
