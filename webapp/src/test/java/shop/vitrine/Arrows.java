package shop.vitrine;

import java.util.Map;
import java.util.Set;

/** Allowed dependencies between domains, for types and message keys. */
final class Arrows {
    private static final Set<String> GROUND = Set.of("tenants", "platform", "money", "web");

    /** Beyond the common ground. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("accounts", Set.of("mail")),
            Map.entry("approvals", Set.of("accounts", "catalog", "mail", "sellers")),
            Map.entry("audit", Set.of("accounts")),
            Map.entry("cart", Set.of("accounts", "catalog", "shipping", "stock")),
            Map.entry("catalog", Set.of()),
            Map.entry(
                    "checkout",
                    Set.of("accounts", "cart", "catalog", "mail", "orders", "payments", "shipping", "stock")),
            Map.entry(
                    "development",
                    Set.of(
                            "accounts",
                            "approvals",
                            "catalog",
                            "feeds",
                            "media",
                            "operator",
                            "payments",
                            "shipping",
                            "showcase",
                            "stock",
                            "vetting")),
            Map.entry("enforcement", Set.of("accounts", "audit", "mail", "sellers")),
            Map.entry("feeds", Set.of("accounts", "approvals", "catalog", "enforcement", "media", "sellers", "stock")),
            Map.entry("fulfilment", Set.of("accounts", "mail", "orders", "payments", "sellers", "shipping")),
            Map.entry("indexing", Set.of("catalog", "search", "stock")),
            Map.entry("invoices", Set.of("orders", "sellers")),
            Map.entry("listings", Set.of("approvals", "catalog", "enforcement", "media", "sellers", "stock")),
            Map.entry("mail", Set.of()),
            Map.entry("media", Set.of()),
            Map.entry("operator", Set.of("feeds", "media", "vetting")),
            Map.entry("orders", Set.of("accounts", "mail", "payments", "shipping", "stock")),
            Map.entry("payments", Set.of()),
            Map.entry("sellers", Set.of("accounts", "mail")),
            Map.entry("shipping", Set.of("accounts", "sellers")),
            Map.entry("showcase", Set.of("accounts", "catalog", "media", "search", "sellers")),
            Map.entry("stock", Set.of("accounts", "sellers")),
            Map.entry("storefront", Set.of("catalog", "media", "search", "sellers", "shipping", "stock")),
            Map.entry("vetting", Set.of("accounts", "mail", "media", "sellers")));

    /** The common ground, and modules independent of the market. */
    private static final Map<String, Set<String>> BENEATH = Map.of(
            "platform", Set.of("tenants"),
            "money", Set.of(),
            "web", Set.of("tenants", "platform", "money"),
            "tenants", Set.of(),
            "search", Set.of(),
            "local", Set.of());

    private Arrows() {}

    static boolean isDeclared(String domain) {
        return ARROWS.containsKey(domain) || BENEATH.containsKey(domain);
    }

    static boolean mayKnow(String one, String other) {
        if (one.equals(other)) return true;
        if (BENEATH.containsKey(one)) return BENEATH.get(one).contains(other);
        return GROUND.contains(other) || ARROWS.getOrDefault(one, Set.of()).contains(other);
    }
}
