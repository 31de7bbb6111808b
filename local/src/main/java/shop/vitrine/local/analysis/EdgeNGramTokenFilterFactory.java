package shop.vitrine.local.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** Prefixes of each token. Lengths in characters. */
@NamedComponent("edge_ngram")
public final class EdgeNGramTokenFilterFactory implements TokenFilterFactory {
    private final GramLengths lengths;

    /** @throws IllegalArgumentException if the lengths are not 1 ≤ min ≤ max */
    @Inject
    public EdgeNGramTokenFilterFactory(GramSettings settings) {
        lengths = GramLengths.of("edge_ngram", settings);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new EdgeNGramTokenFilter(tokens, lengths.min(), lengths.max(), lengths.preserveOriginal());
    }
}
