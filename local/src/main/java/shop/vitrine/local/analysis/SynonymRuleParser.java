package shop.vitrine.local.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * The rules of {@code synonym} and {@code synonym_graph}, in Solr's format: {@code "sofa, couch"} or
 * {@code "tee => t-shirt"}.
 *
 * <p>A full Elasticsearch reads the rules through the filters that stand before; a stable plugin cannot see those.
 * Here rules are split as the standard tokenizer does and made lower case, so the two agree as long as the synonym
 * filter comes directly after {@code lowercase}, before folding and stemming.
 */
final class SynonymRuleParser {
    private SynonymRuleParser() {}

    /** @throws IllegalArgumentException if a rule is not understood */
    static SynonymMap of(SynonymSettings settings) {
        List<String> rules = settings.synonyms();
        try (Analyzer analyzer = new LowerCaseWords()) {
            SolrSynonymParser parser = new SolrSynonymParser(true, settings.expand(), analyzer);
            parser.parse(new StringReader(String.join("\n", rules == null ? List.of() : rules)));
            return parser.build();
        } catch (IOException | ParseException e) {
            throw new IllegalArgumentException("synonym: " + e.getMessage(), e);
        }
    }

    private static final class LowerCaseWords extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new LowerCaseFilter(words));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream tokens) {
            return new LowerCaseFilter(tokens);
        }
    }
}
