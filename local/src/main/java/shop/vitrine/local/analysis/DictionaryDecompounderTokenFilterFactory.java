package shop.vitrine.local.analysis;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.IntSetting;
import org.elasticsearch.plugin.settings.ListSetting;

/** Adds words inside compounds: "blumenvase" also gives "blumen" and "vase". Sizes in characters. */
@NamedComponent("dictionary_decompounder")
public final class DictionaryDecompounderTokenFilterFactory implements TokenFilterFactory {
    private final DictionaryDecompounderSettings settings;
    private final CharArraySet words;

    @Inject
    public DictionaryDecompounderTokenFilterFactory(DictionaryDecompounderSettings settings) {
        this.settings = settings;
        List<String> given = settings.wordList();
        words = new CharArraySet(given == null ? List.of() : given, false);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        if (words.isEmpty()) throw new IllegalArgumentException("dictionary_decompounder: word_list is missing");
        return new DictionaryCompoundWordTokenFilter(
                tokens,
                words,
                settings.minWordSize(),
                settings.minSubwordSize(),
                settings.maxSubwordSize(),
                settings.onlyLongestMatch());
    }

    @AnalysisSettings
    public interface DictionaryDecompounderSettings {
        @ListSetting(path = "word_list")
        List<String> wordList();

        @IntSetting(path = "min_word_size", defaultValue = 5)
        int minWordSize();

        @IntSetting(path = "min_subword_size", defaultValue = 2)
        int minSubwordSize();

        @IntSetting(path = "max_subword_size", defaultValue = 15)
        int maxSubwordSize();

        @BooleanSetting(path = "only_longest_match", defaultValue = false)
        boolean onlyLongestMatch();
    }
}
