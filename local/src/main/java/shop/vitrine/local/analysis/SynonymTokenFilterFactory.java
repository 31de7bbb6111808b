package shop.vitrine.local.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** Adds synonyms in place, also when indexing. */
@NamedComponent("synonym")
public final class SynonymTokenFilterFactory implements TokenFilterFactory {
    private final SynonymMap synonyms;

    /** @throws IllegalArgumentException if a rule is not understood */
    @Inject
    public SynonymTokenFilterFactory(SynonymSettings rules) {
        synonyms = SynonymRuleParser.of(rules);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return synonyms.fst == null ? tokens : new SynonymFilter(tokens, synonyms, true);
    }

    @Override
    public TokenStream normalize(TokenStream tokens) {
        return tokens;
    }
}
