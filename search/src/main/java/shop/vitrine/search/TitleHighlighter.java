package shop.vitrine.search;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A character is marked if any language matched it; the markers are private-use characters, which sellers cannot fake.
 */
final class TitleHighlighter {
    private static final char ON = '\uE000';
    private static final char OFF = '\uE001';

    private TitleHighlighter() {}

    static Highlight words() {
        // Misspelt words match in the plain field.
        return marks().fields("title", f -> f.requireFieldMatch(false))
                .fields("title.en", f -> f)
                .fields("title.de", f -> f)
                .fields("title.nl", f -> f)
                .build();
    }

    static Highlight prefixes() {
        return marks().fields("title.prefix", f -> f).build();
    }

    static ProductHit hit(co.elastic.clients.elasticsearch.core.search.Hit<IndexSource.StoredCard> found) {
        var product = found.source().card();
        return new ProductHit(product, of(product.text().title(), found.highlight()));
    }

    private static Highlight.Builder marks() {
        return new Highlight.Builder()
                .numberOfFragments(0)
                .preTags(String.valueOf(ON))
                .postTags(String.valueOf(OFF));
    }

    static List<HighlightSegment> of(String title, Map<String, List<String>> found) {
        var marked = new BitSet(title.length());
        found.values().stream().flatMap(Collection::stream).forEach(copy -> mark(copy, marked));
        var segments = new ArrayList<HighlightSegment>();
        for (int start = 0; start < title.length(); ) {
            boolean on = marked.get(start);
            int end = on ? marked.nextClearBit(start) : marked.nextSetBit(start);
            if (end < 0 || end > title.length()) end = title.length();
            segments.add(new HighlightSegment(title.substring(start, end), on));
            start = end;
        }
        return segments;
    }

    private static void mark(String copy, BitSet marked) {
        int at = 0;
        boolean on = false;
        for (char c : copy.toCharArray()) {
            if (c == ON || c == OFF) on = c == ON;
            else marked.set(at++, on || marked.get(at - 1));
        }
    }
}
