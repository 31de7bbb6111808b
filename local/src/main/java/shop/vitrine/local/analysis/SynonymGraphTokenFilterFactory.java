package shop.vitrine.local.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** Adds synonyms, also of several words, as a graph. For queries only. */
@NamedComponent("synonym_graph")
public final class SynonymGraphTokenFilterFactory implements TokenFilterFactory {
    private final SynonymMap synonyms;

    /** @throws IllegalArgumentException if a rule is not understood */
    @Inject
    public SynonymGraphTokenFilterFactory(SynonymSettings rules) {
        synonyms = SynonymRuleParser.of(rules);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return synonyms.fst == null ? tokens : new SynonymGraphFilter(tokens, synonyms, true);
    }

    @Override
    public TokenStream normalize(TokenStream tokens) {
        return tokens;
    }
}
