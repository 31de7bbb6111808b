package shop.vitrine.local.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.IntSetting;

/** The beginnings of each token: "vase" to "v", "va" and, as asked, more. Lengths in characters. */
@NamedComponent("edge_ngram")
public final class EdgeNGramTokenFilterFactory implements TokenFilterFactory {
    private final int minGram;
    private final int maxGram;
    private final boolean preserveOriginal;

    /** @throws IllegalArgumentException if the lengths are not 1 ≤ min ≤ max */
    @Inject
    public EdgeNGramTokenFilterFactory(EdgeNGramSettings settings) {
        minGram = settings.minGram();
        maxGram = settings.maxGram();
        preserveOriginal = settings.preserveOriginal();
        if (minGram < 1 || minGram > maxGram) {
            throw new IllegalArgumentException(
                    "edge_ngram: min_gram must be at least 1 and at most max_gram, not " + minGram + " and " + maxGram);
        }
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new EdgeNGramTokenFilter(tokens, minGram, maxGram, preserveOriginal);
    }

    /** Its settings in an index. */
    @AnalysisSettings
    public interface EdgeNGramSettings {
        @IntSetting(path = "min_gram", defaultValue = 1)
        int minGram();

        @IntSetting(path = "max_gram", defaultValue = 2)
        int maxGram();

        @BooleanSetting(path = "preserve_original", defaultValue = false)
        boolean preserveOriginal();
    }
}
