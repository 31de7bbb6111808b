package shop.vitrine.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import shop.vitrine.platform.Settings;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.language.Formats;
import shop.vitrine.web.language.Messages;

/** Renders {@code templates/<domain>/<name>.html} with messages and {@link TemplateGlobal}s. */
@ApplicationScoped
public class Templates {
    private final TemplateEngine engine = new TemplateEngine();

    @Inject
    public Templates(Instance<IDialect> dialects) {
        this();
        dialects.forEach(engine::addDialect);
    }

    Templates() {
        RecordAccessor.install();
        engine.setTemplateResolver(resolver());
        engine.setMessageResolver(new Texts());
        engine.setLinkBuilder(new Links());
    }

    /** Renders a template or some of its fragments, into memory so that an error never leaves half a page. */
    public String render(String template, Set<String> fragments, Locale language, Map<String, Object> model) {
        Context context = new Context(language, model);
        context.setVariable("fmt", new Formats(language));
        context.setVariable("lang", language.getLanguage());
        // Form fields ask for problems, even before anything was sent.
        if (!context.containsVariable("problems")) context.setVariable("problems", Problems.NONE);
        StringWriter out = new StringWriter(32_768);
        if (fragments.isEmpty()) engine.process(template, context, out);
        else engine.process(template, new LinkedHashSet<>(fragments), context, out);
        return out.toString();
    }

    /** In development, templates are read from the source folder on every request. */
    private static AbstractConfigurableTemplateResolver resolver() {
        var source = Settings.find("VITRINE_DEV");
        AbstractConfigurableTemplateResolver resolver = source.isPresent()
                ? new FileTemplateResolver()
                : new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix(source.map(folder -> folder + "/resources/").orElse("") + "templates/");
        resolver.setSuffix(".html");
        resolver.setCacheable(source.isEmpty());
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }

    /** Leaves links unchanged, since the market is at the root of its host. */
    private static final class Links extends org.thymeleaf.linkbuilder.StandardLinkBuilder {
        @Override
        protected String computeContextPath(
                org.thymeleaf.context.IExpressionContext context, String base, Map<String, Object> parameters) {
            return "";
        }
    }

    private static final class Texts extends AbstractMessageResolver {
        @Override
        public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
            return Messages.text(context.getLocale(), key, parameters == null ? new Object[0] : parameters);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
            return "??" + key + "??";
        }
    }
}
