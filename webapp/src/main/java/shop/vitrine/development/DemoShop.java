package shop.vitrine.development;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import shop.vitrine.media.Picture;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;
import shop.vitrine.showcase.design.ColourScheme;
import shop.vitrine.showcase.design.Design;
import shop.vitrine.showcase.design.DesignImage;
import shop.vitrine.showcase.design.Section.CollectionSection;
import shop.vitrine.showcase.design.Sections;
import shop.vitrine.showcase.design.Theme;
import shop.vitrine.tenants.Country;
import shop.vitrine.tenants.LocalizedText;
import shop.vitrine.tenants.Shop;

record DemoShop(Path folder, Properties text) {
    static DemoShop in(Path folder) throws IOException {
        Properties text = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("shop.properties"), StandardCharsets.UTF_8)) {
            text.load(in);
        }
        return new DemoShop(folder, text);
    }

    String handle() {
        return folder.getFileName().toString();
    }

    Path feed() {
        return folder.resolve("feed.tsv");
    }

    String get(String key) {
        return text.getProperty(key, "").strip();
    }

    Shop draft(Instant openedAt) {
        Shop shop = new Shop(handle(), get("name"), get("country"), openedAt);
        shop.setReturnPeriod(Integer.parseInt(get("returns.days")));
        shop.moveTo(orNull("city"));
        return shop;
    }

    List<String[]> table(String file) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) return List.of();
        return Files.readAllLines(path, StandardCharsets.UTF_8).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** Deterministic per shop and purpose, below the bound. */
    int pseudoRandom(String purpose, int bound) {
        return Math.floorMod(Arrays.hashCode(new Object[] {handle(), purpose}) * 0x9E3779B1 >>> 8, bound);
    }

    Design design(Picture banner, Picture portrait, List<CollectionSection> collections) {
        return new Design(
                theme(),
                ColourScheme.BOTH,
                new DesignImage(banner.hash(), get("banner.alt")),
                new DesignImage(portrait.hash(), get("portrait.alt")),
                local("tagline"),
                get("story.en").isEmpty() ? null : local("story"),
                new Sections(List.copyOf(collections)));
    }

    private LocalizedText local(String key) {
        return new LocalizedText(get(key + ".en"), orNull(key + ".de"), orNull(key + ".nl"));
    }

    private Theme theme() {
        return new Theme(
                Theme.Typeface.valueOf(get("theme.typeface").toUpperCase(Locale.ROOT)),
                get("theme.ground"),
                get("theme.ink"),
                get("theme.accent"),
                Theme.Corners.valueOf(get("theme.corners").toUpperCase(Locale.ROOT)));
    }

    /** Generated rates: dearer and slower abroad, and not every shop ships overseas. */
    Map<String, DeliveryTerms> delivery() {
        String[] days = get("delivery.days").split("-");
        int fast = Integer.parseInt(days[0]);
        int slow = Integer.parseInt(days[days.length - 1]);
        Long free = orNull("delivery.free_from") == null ? null : cents("delivery.free_from");
        long price = cents("delivery.price");
        Long express = pseudoRandom("express", 3) == 0 ? null : price + 500;
        Map<String, DeliveryTerms> terms = new HashMap<>();
        terms.put(
                Country.EU,
                new DeliveryTerms(true, price + 300, free == null ? null : free * 2, fast + 1, slow + 2, null));
        terms.put(get("country"), new DeliveryTerms(true, price, free, fast, slow, express));
        if (get("delivery.world").isEmpty()
                ? pseudoRandom("world", 4) > 0
                : get("delivery.world").equals("yes"))
            terms.put(Country.WORLD, new DeliveryTerms(true, price + 1000, null, fast + 3, slow + 6, null));
        return terms;
    }

    private long cents(String key) {
        return new java.math.BigDecimal(get(key)).movePointRight(2).longValueExact();
    }

    private String orNull(String key) {
        return get(key).isEmpty() ? null : get(key);
    }
}
