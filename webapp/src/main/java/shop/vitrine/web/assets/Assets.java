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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import shop.vitrine.platform.Settings;
import shop.vitrine.web.TemplateGlobal;
import shop.vitrine.web.caching.CachedPage;
import shop.vitrine.web.http.QueryString;

/** URLs of stylesheets, scripts and icons with a content hash. */
@ApplicationScoped
public class Assets implements TemplateGlobal {
    static final String PUBLIC = "/assets/vitrine.css";
    static final String DASHBOARD = "/assets/dashboard.css";

    /** Bundles in the order of the cascade; {@code global.css} declares the layers. */
    static final Map<String, List<String>> STYLESHEETS = Map.of(
            PUBLIC,
            List.of(
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
                    "status",
                    "orders",
                    "purchase",
                    "order-details",
                    "parcels",
                    "accounts",
                    "account",
                    "panels",
                    "sections"),
            DASHBOARD,
            List.of(
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
                    "pieces"));

    @Inject
    ServletContext files;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "assets";
    }

    /** URL of {@code /assets/<path>} or {@code /webjars/…} with its content hash. */
    public String at(String path) {
        return Settings.find("VITRINE_DEV").isPresent() ? hashed(path) : addresses.computeIfAbsent(path, this::hashed);
    }

    /** Whether the URL has the current hash. */
    boolean isCurrent(String path, String query) {
        return isFile(path) && at(path).equals(path + "?" + query);
    }

    /** Asked before {@link #at}, which fails for what is none; a known address is not read again. */
    private boolean isFile(String path) {
        if (STYLESHEETS.containsKey(path) || addresses.containsKey(path)) return true;
        try (InputStream in = open(path)) {
            return in.read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    public String styles() {
        return at(PUBLIC);
    }

    /** Additional styles of the Seller Center and the administration. */
    public String dashboardStyles() {
        return at(DASHBOARD);
    }

    /** Several stylesheets concatenated, without a build step. Empty for other paths. */
    Optional<byte[]> joined(String path) {
        return Optional.ofNullable(STYLESHEETS.get(path)).map(names -> {
            var all = new ByteArrayOutputStream();
            for (String name : names) all.writeBytes(read("/assets/css/" + name + ".css"));
            return all.toByteArray();
        });
    }

    private String hashed(String path) {
        return QueryString.of(path)
                .with("v", CachedPage.hash(joined(path).orElseGet(() -> read(path))))
                .toString();
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
