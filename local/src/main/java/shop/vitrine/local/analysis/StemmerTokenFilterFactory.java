package shop.vitrine.local.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.StringSetting;

/** Stems words by language: "vases" to "vase". */
@NamedComponent("stemmer")
public final class StemmerTokenFilterFactory implements TokenFilterFactory {
    private final NamedStemmer stems;

    /** @throws IllegalArgumentException if the language is unknown */
    @Inject
    public StemmerTokenFilterFactory(StemmerSettings settings) {
        stems = NamedStemmer.of(settings.language().isEmpty() ? settings.name() : settings.language());
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return stems.of(tokens);
    }

    /** {@code name} is the older word for {@code language}. */
    @AnalysisSettings
    public interface StemmerSettings {
        @StringSetting(path = "language", defaultValue = "")
        String language();

        @StringSetting(path = "name", defaultValue = "porter")
        String name();
    }
}
