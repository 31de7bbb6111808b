package shop.vitrine.web;

import jakarta.enterprise.context.ApplicationScoped;
import shop.vitrine.platform.Settings;

/** The market's base URL, {@code site} in templates. */
@ApplicationScoped
class Site implements TemplateGlobal {
    @Override
    public String name() {
        return "site";
    }

    public String at(String path) {
        return path == null ? null : Settings.url() + path;
    }
}
