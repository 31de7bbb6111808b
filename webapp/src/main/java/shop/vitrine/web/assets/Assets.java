package shop.vitrine.web.assets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shop.vitrine.platform.Settings;
import shop.vitrine.web.TemplateGlobal;
import shop.vitrine.web.caching.CachedPage;

/** Addresses of stylesheets, scripts and icons that change when their content does, so that browsers keep them. */
@ApplicationScoped
public class Assets implements TemplateGlobal {
    /** In the order of the cascade; {@code global.css} declares the layers. */
    private static final List<String> STYLES = List.of(
            "global",
            "base",
            "layout",
            "header",
            "search",
            "overlays",
            "buttons",
            "forms",
            "cards",
            "storefront",
            "results",
            "filters",
            "product",
            "gallery",
            "buy",
            "showcase",
            "cart",
            "cart-lines",
            "cart-drawer",
            "checkout",
            "checkout-summary",
            "orders",
            "purchase",
            "order-details",
            "accounts",
            "account",
            "dashboard",
            "tables",
            "apply",
            "vetting",
            "enforcement",
            "audit",
            "listings",
            "variant-grid",
            "feeds",
            "stock",
            "fulfilment",
            "sales",
            "settings",
            "editor",
            "sections");

    @Inject
    ServletContext files;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "assets";
    }

    /** The address of the file {@code /assets/<path>} or {@code /webjars/…}, with the hash of its content. */
    public String at(String path) {
        return Settings.find("VITRINE_DEV").isPresent() ? hashed(path) : addresses.computeIfAbsent(path, this::hashed);
    }

    public String styles() {
        return at("/assets/vitrine.css");
    }

    /** All stylesheets as one, in order: no build step, and one request. */
    byte[] stylesheet() {
        var all = new ByteArrayOutputStream();
        for (String name : STYLES) all.writeBytes(read("/assets/css/" + name + ".css"));
        return all.toByteArray();
    }

    private String hashed(String path) {
        byte[] bytes = path.equals("/assets/vitrine.css") ? stylesheet() : read(path);
        return path + "?v=" + CachedPage.hash(bytes);
    }

    private byte[] read(String path) {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(String path) throws IOException {
        InputStream file = files.getResourceAsStream(path);
        if (file == null) file = Assets.class.getResourceAsStream("/META-INF/resources" + path);
        if (file == null) throw new IOException("No asset " + path);
        return file;
    }
}
