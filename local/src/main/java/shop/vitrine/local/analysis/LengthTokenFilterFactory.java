package shop.vitrine.local.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.IntSetting;

/** Drops tokens shorter or longer than asked, in characters. */
@NamedComponent("length")
public final class LengthTokenFilterFactory implements TokenFilterFactory {
    private final int min;
    private final int max;

    @Inject
    public LengthTokenFilterFactory(LengthSettings settings) {
        min = settings.min();
        max = settings.max();
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new LengthFilter(tokens, min, max);
    }

    @AnalysisSettings
    public interface LengthSettings {
        @IntSetting(path = "min", defaultValue = 0)
        int min();

        @IntSetting(path = "max", defaultValue = Integer.MAX_VALUE)
        int max();
    }
}
