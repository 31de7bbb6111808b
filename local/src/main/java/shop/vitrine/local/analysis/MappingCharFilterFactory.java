package shop.vitrine.local.analysis;

import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;

/** Replaces fixed strings before tokenization: {@code "& => and"}. */
@NamedComponent("mapping")
public final class MappingCharFilterFactory implements CharFilterFactory {
    private final NormalizeCharMap map;

    /** @throws IllegalArgumentException if a rule is not understood */
    @Inject
    public MappingCharFilterFactory(MappingSettings settings) {
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        List<String> rules = settings.mappings();
        if (rules != null) rules.forEach(rule -> add(rule, builder));
        map = builder.build();
    }

    @Override
    public Reader create(Reader text) {
        return new MappingCharFilter(map, text);
    }

    @Override
    public Reader normalize(Reader text) {
        return create(text);
    }

    private static void add(String rule, NormalizeCharMap.Builder builder) {
        String[] sides = rule.split("=>", -1);
        if (sides.length != 2 || sides[0].isBlank()) {
            throw new IllegalArgumentException("mapping: rule not understood: " + rule);
        }
        builder.add(sides[0].strip(), sides[1].strip());
    }

    @AnalysisSettings
    public interface MappingSettings {
        @ListSetting(path = "mappings")
        List<String> mappings();
    }
}
