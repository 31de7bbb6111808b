package shop.vitrine.local.analysis;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.IntSetting;

/** Splits at white space only, so that {@code word_delimiter_graph} sees punctuation. */
@NamedComponent("whitespace")
public final class WhitespaceTokenizerFactory implements TokenizerFactory {
    private final int maxTokenLength;

    @Inject
    public WhitespaceTokenizerFactory(WhitespaceSettings settings) {
        maxTokenLength = settings.maxTokenLength();
    }

    @Override
    public Tokenizer create() {
        return new WhitespaceTokenizer(maxTokenLength);
    }

    /** Its settings in an index, in characters. */
    @AnalysisSettings
    public interface WhitespaceSettings {
        @IntSetting(path = "max_token_length", defaultValue = 255)
        int maxTokenLength();
    }
}
