package shop.vitrine.search;

import java.util.List;
import shop.vitrine.search.documents.ProductDocument;

/** A product found. The segments joined are its title. */
record ProductHit(ProductDocument product, List<HighlightSegment> titleHighlight) {
    public ProductHit {
        titleHighlight = List.copyOf(titleHighlight);
    }
}
