package shop.vitrine.search;

import java.util.List;
import java.util.Optional;
import shop.vitrine.search.documents.ProductDocument;

/**
 * A page of results.
 *
 * @param degraded whether a timeout may have cost hits or counts
 * @param didYouMean better spelling, if a word matches no product
 */
public record ProductHits(
        List<ProductHit> hits, long total, Facets facets, boolean degraded, Optional<String> didYouMean) {
    public ProductHits {
        hits = List.copyOf(hits);
    }

    public List<ProductDocument> products() {
        return hits.stream().map(ProductHit::product).toList();
    }
}
