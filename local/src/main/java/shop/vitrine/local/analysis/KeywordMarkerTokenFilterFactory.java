package shop.vitrine.local.analysis;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.ListSetting;

/** Protects words from stemming. */
@NamedComponent("keyword_marker")
public final class KeywordMarkerTokenFilterFactory implements TokenFilterFactory {
    private final CharArraySet keywords;

    @Inject
    public KeywordMarkerTokenFilterFactory(KeywordMarkerSettings settings) {
        List<String> given = settings.keywords();
        keywords = new CharArraySet(given == null ? List.of() : given, settings.ignoreCase());
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new SetKeywordMarkerFilter(tokens, keywords);
    }

    @AnalysisSettings
    public interface KeywordMarkerSettings {
        @ListSetting(path = "keywords")
        List<String> keywords();

        @BooleanSetting(path = "ignore_case", defaultValue = false)
        boolean ignoreCase();
    }
}
