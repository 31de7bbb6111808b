package shop.vitrine.local.analysis;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.German2Stemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.KpStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/** Stemmers under Elasticsearch's names. */
record NamedStemmer(UnaryOperator<TokenStream> filter) {
    // Lower case without underscores, so that light_german and lightGerman match.
    private static final Map<String, NamedStemmer> BY_LANGUAGE = Map.ofEntries(
            Map.entry("porter", new NamedStemmer(PorterStemFilter::new)),
            Map.entry("english", new NamedStemmer(PorterStemFilter::new)),
            Map.entry("porter2", snowball(EnglishStemmer::new)),
            Map.entry("lightenglish", new NamedStemmer(KStemFilter::new)),
            Map.entry("kstem", new NamedStemmer(KStemFilter::new)),
            Map.entry("minimalenglish", new NamedStemmer(EnglishMinimalStemFilter::new)),
            Map.entry("possessiveenglish", new NamedStemmer(EnglishPossessiveFilter::new)),
            Map.entry("german", snowball(GermanStemmer::new)),
            Map.entry("german2", snowball(German2Stemmer::new)),
            Map.entry("lightgerman", new NamedStemmer(GermanLightStemFilter::new)),
            Map.entry("minimalgerman", new NamedStemmer(GermanMinimalStemFilter::new)),
            Map.entry("dutch", snowball(DutchStemmer::new)),
            Map.entry("dutchkp", snowball(KpStemmer::new)),
            Map.entry("danish", snowball(DanishStemmer::new)),
            Map.entry("finnish", snowball(FinnishStemmer::new)),
            Map.entry("lightfinnish", new NamedStemmer(FinnishLightStemFilter::new)),
            Map.entry("french", snowball(FrenchStemmer::new)),
            Map.entry("lightfrench", new NamedStemmer(FrenchLightStemFilter::new)),
            Map.entry("minimalfrench", new NamedStemmer(FrenchMinimalStemFilter::new)),
            Map.entry("italian", snowball(ItalianStemmer::new)),
            Map.entry("lightitalian", new NamedStemmer(ItalianLightStemFilter::new)),
            Map.entry("norwegian", snowball(NorwegianStemmer::new)),
            Map.entry("lightnorwegian", new NamedStemmer(NorwegianLightStemFilter::new)),
            Map.entry("portuguese", snowball(PortugueseStemmer::new)),
            Map.entry("lightportuguese", new NamedStemmer(PortugueseLightStemFilter::new)),
            Map.entry("spanish", snowball(SpanishStemmer::new)),
            Map.entry("lightspanish", new NamedStemmer(SpanishLightStemFilter::new)),
            Map.entry("swedish", snowball(SwedishStemmer::new)),
            Map.entry("lightswedish", new NamedStemmer(SwedishLightStemFilter::new)));

    static NamedStemmer of(String language) {
        NamedStemmer stems = BY_LANGUAGE.get(language.replace("_", "").toLowerCase(Locale.ROOT));
        if (stems == null) throw new IllegalArgumentException("stemmer: unknown language " + language);
        return stems;
    }

    TokenStream of(TokenStream tokens) {
        return filter.apply(tokens);
    }

    private static NamedStemmer snowball(Supplier<SnowballStemmer> stemmer) {
        return new NamedStemmer(tokens -> new SnowballFilter(tokens, stemmer.get()));
    }
}
