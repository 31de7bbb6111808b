package shop.vitrine.showcase.editor;

import java.util.List;

/** @param order ids of sections */
public record ArrangeSections(Integer version, List<String> order) {}
