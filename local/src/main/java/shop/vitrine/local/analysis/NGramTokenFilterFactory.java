package shop.vitrine.local.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.IntSetting;

/** All pieces of each token between two lengths. Lengths in characters. */
@NamedComponent("ngram")
public final class NGramTokenFilterFactory implements TokenFilterFactory {
    private final int minGram;
    private final int maxGram;
    private final boolean preserveOriginal;

    /** @throws IllegalArgumentException if the lengths are not 1 ≤ min ≤ max */
    @Inject
    public NGramTokenFilterFactory(NGramSettings settings) {
        minGram = settings.minGram();
        maxGram = settings.maxGram();
        preserveOriginal = settings.preserveOriginal();
        if (minGram < 1 || minGram > maxGram) {
            throw new IllegalArgumentException(
                    "ngram: min_gram must be at least 1 and at most max_gram, not " + minGram + " and " + maxGram);
        }
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new NGramTokenFilter(tokens, minGram, maxGram, preserveOriginal);
    }

    /** Its settings in an index. */
    @AnalysisSettings
    public interface NGramSettings {
        @IntSetting(path = "min_gram", defaultValue = 1)
        int minGram();

        @IntSetting(path = "max_gram", defaultValue = 2)
        int maxGram();

        @BooleanSetting(path = "preserve_original", defaultValue = false)
        boolean preserveOriginal();
    }
}
