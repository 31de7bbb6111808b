package shop.vitrine.search;

import java.util.List;
import shop.vitrine.search.documents.ProductDocument;

/** A result; its segments form the title. */
record ProductHit(ProductDocument product, List<HighlightSegment> titleHighlight) {
    public ProductHit {
        titleHighlight = List.copyOf(titleHighlight);
    }
}
