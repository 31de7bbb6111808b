package shop.vitrine.web.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Message bundles: {@code messages/<domain>_<language>.properties}. */
public final class Messages {
    static final List<String> DOMAINS = List.of(
            "accounts",
            "approvals",
            "audit",
            "cart",
            "catalog",
            "checkout",
            "development",
            "enforcement",
            "feeds",
            "fulfilment",
            "invoices",
            "listings",
            "mail",
            "media",
            "orders",
            "sellers",
            "shipping",
            "showcase",
            "stock",
            "storefront",
            "vetting",
            "web");

    private static final Map<Locale, Map<String, String>> TEXTS =
            CurrentLanguage.SUPPORTED.stream().collect(Collectors.toMap(one -> one, Messages::load));

    private Messages() {}

    public static String text(Locale language, String key, Object... parameters) {
        String text = TEXTS.getOrDefault(language, TEXTS.get(Locale.ENGLISH)).get(key);
        if (text == null) return "??" + key + "??";
        return new MessageFormat(text, language).format(parameters);
    }

    public static boolean has(String key) {
        return TEXTS.get(Locale.ENGLISH).containsKey(key);
    }

    static Map<String, String> texts(Locale language) {
        return TEXTS.get(language);
    }

    private static Map<String, String> load(Locale language) {
        Map<String, String> texts = new HashMap<>();
        for (String domain : DOMAINS) {
            String name = "/messages/" + domain + "_" + language.getLanguage() + ".properties";
            try (var in = Messages.class.getResourceAsStream(name)) {
                if (in == null) throw new IllegalStateException("No bundle " + name);
                Properties bundle = new Properties();
                bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                bundle.forEach((key, text) -> texts.put((String) key, (String) text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.copyOf(texts);
    }
}
