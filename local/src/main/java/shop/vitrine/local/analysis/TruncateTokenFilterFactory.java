package shop.vitrine.local.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.IntSetting;

/** Cuts each token to a length in characters. */
@NamedComponent("truncate")
public final class TruncateTokenFilterFactory implements TokenFilterFactory {
    private final int length;

    /** @throws IllegalArgumentException if the length is not positive */
    @Inject
    public TruncateTokenFilterFactory(TruncateSettings settings) {
        length = settings.length();
        if (length < 1) throw new IllegalArgumentException("truncate: length must be positive, not " + length);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new TruncateTokenFilter(tokens, length);
    }

    @AnalysisSettings
    public interface TruncateSettings {
        @IntSetting(path = "length", defaultValue = 10)
        int length();
    }
}
