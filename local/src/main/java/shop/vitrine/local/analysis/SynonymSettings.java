package shop.vitrine.local.analysis;

import java.util.List;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.ListSetting;

/** The settings of {@code synonym} and {@code synonym_graph} in an index. */
@AnalysisSettings
interface SynonymSettings {
    @ListSetting(path = "synonyms")
    List<String> synonyms();

    /** Whether {@code "a, b"} finds both from both, or makes each into the first. */
    @BooleanSetting(path = "expand", defaultValue = true)
    boolean expand();
}
