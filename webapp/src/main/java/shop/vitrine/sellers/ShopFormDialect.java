package shop.vitrine.sellers;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EscapedAttributeUtils;
import shop.vitrine.web.http.QueryString;

/** Adds the shop to each form, since another tab may have switched; {@link SellerFilter} routes it to its own. */
@Dependent
class ShopFormDialect extends AbstractProcessorDialect {
    /** Query parameter of form URLs. */
    static final String PARAMETER = "shop";

    /** Attributes with target URLs. */
    private static final List<String> ATTRIBUTES =
            List.of("action", "formaction", "hx-post", "data-sortable", "data-pictures");

    private static final int LAST = 10_000;

    public ShopFormDialect() {
        super("Forms of a shop", null, StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return ATTRIBUTES.stream().map(Addressed::new).collect(Collectors.toSet());
    }

    private static final class Addressed extends AbstractAttributeTagProcessor {
        Addressed(String attribute) {
            super(TemplateMode.HTML, null, null, false, attribute, false, LAST, false);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String value,
                IElementTagStructureHandler structure) {
            if (!value.startsWith("/seller") || "get".equals(tag.getAttributeValue("method"))) return;
            if (!(context.getVariable("selling") instanceof CurrentShop current) || !current.hasAlternatives()) return;
            String address = QueryString.of(value).with(PARAMETER, current.id()).toString();
            structure.setAttribute(
                    name.getAttributeName(), EscapedAttributeUtils.escapeAttribute(TemplateMode.HTML, address));
        }
    }
}
