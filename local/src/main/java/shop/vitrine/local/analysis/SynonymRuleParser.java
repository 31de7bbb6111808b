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
 * Parses synonym rules in Solr's format: {@code "sofa, couch"} or {@code "tee => t-shirt"}. <p>A full Elasticsearch
 * analyzes rules with the preceding filters, which a stable plugin cannot see. Rules are tokenized and lower-cased
 * here, which agrees as long as the synonym filter directly follows {@code lowercase}.
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
