package shop.vitrine.web;

/** What every template may use by its name. A domain offers it as a bean; pages know no domain. */
public interface TemplateGlobal {
    String name();
}
