package shop.vitrine.local.analysis;

import java.util.List;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.ListSetting;

/** Settings of {@code synonym} and {@code synonym_graph}. */
@AnalysisSettings
interface SynonymSettings {
    @ListSetting(path = "synonyms")
    List<String> synonyms();

    /** Whether {@code "a, b"} expands both ways, or maps each to the first. */
    @BooleanSetting(path = "expand", defaultValue = true)
    boolean expand();
}
