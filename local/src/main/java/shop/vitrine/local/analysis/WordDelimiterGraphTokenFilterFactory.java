package shop.vitrine.local.analysis;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.ListSetting;

/** Splits and joins at case changes, digits and punctuation: "Wi-Fi6" to "Wi", "Fi", "6". */
@NamedComponent("word_delimiter_graph")
public final class WordDelimiterGraphTokenFilterFactory implements TokenFilterFactory {
    private final boolean adjustOffsets;
    private final int flags;
    private final CharArraySet protectedWords;
    private final byte[] types;

    /** @throws IllegalArgumentException if a rule of the type table is not understood */
    @Inject
    public WordDelimiterGraphTokenFilterFactory(WordDelimiterGraphSettings settings) {
        adjustOffsets = settings.adjustOffsets();
        flags = flags(settings);
        List<String> words = settings.protectedWords();
        protectedWords = words == null || words.isEmpty() ? null : new CharArraySet(words, false);
        types = CharacterTypeTable.of(settings.typeTable());
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new WordDelimiterGraphFilter(tokens, adjustOffsets, types, flags, protectedWords);
    }

    private static int flags(WordDelimiterGraphSettings settings) {
        return (settings.generateWordParts() ? WordDelimiterGraphFilter.GENERATE_WORD_PARTS : 0)
                | (settings.generateNumberParts() ? WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS : 0)
                | (settings.catenateWords() ? WordDelimiterGraphFilter.CATENATE_WORDS : 0)
                | (settings.catenateNumbers() ? WordDelimiterGraphFilter.CATENATE_NUMBERS : 0)
                | (settings.catenateAll() ? WordDelimiterGraphFilter.CATENATE_ALL : 0)
                | (settings.splitOnCaseChange() ? WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE : 0)
                | (settings.splitOnNumerics() ? WordDelimiterGraphFilter.SPLIT_ON_NUMERICS : 0)
                | (settings.stemEnglishPossessive() ? WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE : 0)
                | (settings.preserveOriginal() ? WordDelimiterGraphFilter.PRESERVE_ORIGINAL : 0)
                | (settings.ignoreKeywords() ? WordDelimiterGraphFilter.IGNORE_KEYWORDS : 0);
    }

    @AnalysisSettings
    public interface WordDelimiterGraphSettings {
        @BooleanSetting(path = "generate_word_parts", defaultValue = true)
        boolean generateWordParts();

        @BooleanSetting(path = "generate_number_parts", defaultValue = true)
        boolean generateNumberParts();

        @BooleanSetting(path = "catenate_words", defaultValue = false)
        boolean catenateWords();

        @BooleanSetting(path = "catenate_numbers", defaultValue = false)
        boolean catenateNumbers();

        @BooleanSetting(path = "catenate_all", defaultValue = false)
        boolean catenateAll();

        @BooleanSetting(path = "split_on_case_change", defaultValue = true)
        boolean splitOnCaseChange();

        @BooleanSetting(path = "split_on_numerics", defaultValue = true)
        boolean splitOnNumerics();

        @BooleanSetting(path = "stem_english_possessive", defaultValue = true)
        boolean stemEnglishPossessive();

        @BooleanSetting(path = "preserve_original", defaultValue = false)
        boolean preserveOriginal();

        @BooleanSetting(path = "ignore_keywords", defaultValue = false)
        boolean ignoreKeywords();

        @BooleanSetting(path = "adjust_offsets", defaultValue = true)
        boolean adjustOffsets();

        @ListSetting(path = "protected_words")
        List<String> protectedWords();

        @ListSetting(path = "type_table")
        List<String> typeTable();
    }
}
