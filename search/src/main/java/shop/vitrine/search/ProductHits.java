package shop.vitrine.search;

import java.util.List;
import java.util.Optional;
import shop.vitrine.search.documents.ProductDocument;

/**
 * One page of an answer.
 *
 * @param total of all pages, exact
 * @param facets empty when the query asked for none
 * @param degraded whether the index had no time to look at everything, so that hits or counts may be missing
 * @param didYouMean a better spelling of the text, when it has a word that no product has
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
