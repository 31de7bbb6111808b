package shop.vitrine.local.analysis;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.StringSetting;

/** Replaces regular expression matches before tokenization. */
@NamedComponent("pattern_replace")
public final class PatternReplaceCharFilterFactory implements CharFilterFactory {
    private final Pattern pattern;
    private final String replacement;

    /** @throws IllegalArgumentException if the pattern or a flag is not understood */
    @Inject
    public PatternReplaceCharFilterFactory(PatternReplaceSettings settings) {
        pattern = Pattern.compile(settings.pattern(), flags(settings.flags()));
        replacement = settings.replacement();
    }

    @Override
    public Reader create(Reader text) {
        if (pattern.pattern().isEmpty()) throw new IllegalArgumentException("pattern_replace: pattern is missing");
        return new PatternReplaceCharFilter(pattern, replacement, text);
    }

    @Override
    public Reader normalize(Reader text) {
        return create(text);
    }

    private static int flags(String names) {
        int flags = 0;
        for (String name : names.split("\\|")) {
            flags |= switch (name.strip()) {
                case "" -> 0;
                case "CASE_INSENSITIVE" -> Pattern.CASE_INSENSITIVE;
                case "MULTILINE" -> Pattern.MULTILINE;
                case "DOTALL" -> Pattern.DOTALL;
                case "UNICODE_CASE" -> Pattern.UNICODE_CASE;
                case "UNICODE_CHARACTER_CLASS", "UNICODE_CHAR_CLASS" -> Pattern.UNICODE_CHARACTER_CLASS;
                case "CANON_EQ" -> Pattern.CANON_EQ;
                case "UNIX_LINES" -> Pattern.UNIX_LINES;
                case "LITERAL" -> Pattern.LITERAL;
                case "COMMENTS" -> Pattern.COMMENTS;
                default -> throw new IllegalArgumentException("pattern_replace: unknown flag " + name);
            };
        }
        return flags;
    }

    /** Flags are Java's names, separated by |. */
    @AnalysisSettings
    public interface PatternReplaceSettings {
        @StringSetting(path = "pattern", defaultValue = "")
        String pattern();

        @StringSetting(path = "replacement", defaultValue = "")
        String replacement();

        @StringSetting(path = "flags", defaultValue = "")
        String flags();
    }
}
