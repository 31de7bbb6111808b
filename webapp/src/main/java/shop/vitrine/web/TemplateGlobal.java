package shop.vitrine.web;

/** A variable of every template, contributed by a domain as a bean. */
public interface TemplateGlobal {
    String name();
}
