package shop.vitrine.local.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** Substrings of each token. Lengths in characters. */
@NamedComponent("ngram")
public final class NGramTokenFilterFactory implements TokenFilterFactory {
    private final GramLengths lengths;

    /** @throws IllegalArgumentException if the lengths are not 1 ≤ min ≤ max */
    @Inject
    public NGramTokenFilterFactory(GramSettings settings) {
        lengths = GramLengths.of("ngram", settings);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new NGramTokenFilter(tokens, lengths.min(), lengths.max(), lengths.preserveOriginal());
    }
}
