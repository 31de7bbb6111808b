package shop.vitrine.showcase.editor;

import java.util.List;
import shop.vitrine.web.conflict.Version;

/**
 * @param verb {@code add}, {@code remove}, {@code up}, {@code down} or {@code order}
 * @param product the id of the one it is about
 * @param order ids of all, for {@code order}
 * @param q what was searched for, to show it again
 */
record ApplyProductAction(Version version, String verb, String product, List<String> order, String q) {}
