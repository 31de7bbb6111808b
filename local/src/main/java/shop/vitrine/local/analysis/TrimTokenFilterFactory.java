package shop.vitrine.local.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** Strips white space around each token. */
@NamedComponent("trim")
public final class TrimTokenFilterFactory implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream tokens) {
        return new TrimFilter(tokens);
    }

    @Override
    public TokenStream normalize(TokenStream tokens) {
        return create(tokens);
    }
}
