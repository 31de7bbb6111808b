package shop.vitrine.web;

import jakarta.enterprise.context.ApplicationScoped;
import shop.vitrine.platform.Settings;

/** The market's own address, for what is read elsewhere; for templates as {@code site}. */
@ApplicationScoped
class Site implements TemplateGlobal {
    @Override
    public String name() {
        return "site";
    }

    /** The whole address of a path; null stays null. */
    public String at(String path) {
        return path == null ? null : Settings.url() + path;
    }
}
