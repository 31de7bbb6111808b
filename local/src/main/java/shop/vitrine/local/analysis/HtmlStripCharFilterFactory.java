package shop.vitrine.local.analysis;

import java.io.Reader;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;

/** Strips markup and decodes entities. */
@NamedComponent("html_strip")
public final class HtmlStripCharFilterFactory implements CharFilterFactory {
    private final Set<String> escapedTags;

    @Inject
    public HtmlStripCharFilterFactory(HtmlStripSettings settings) {
        List<String> tags = settings.escapedTags();
        escapedTags = tags == null ? Set.of() : Set.copyOf(tags);
    }

    @Override
    public Reader create(Reader text) {
        return new HTMLStripCharFilter(text, escapedTags);
    }

    @AnalysisSettings
    public interface HtmlStripSettings {
        @ListSetting(path = "escaped_tags")
        List<String> escapedTags();
    }
}
