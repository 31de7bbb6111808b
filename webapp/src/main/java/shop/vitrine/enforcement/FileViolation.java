package shop.vitrine.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.vitrine.web.conflict.Version;

record FileViolation(
        @NotNull(message = "enforcement.rule.missing") String rule,

        @NotNull(message = "enforcement.evidence.missing") @Size(max = 4000, message = "web.too-long")
        String evidence,

        @Size(max = 400, message = "enforcement.product.unknown")
        String product,

        @Size(max = 40, message = "enforcement.order.unknown")
        String order,

        Version version) {
    private static final Pattern PRODUCT = Pattern.compile("(?:.*/products/)?([0-9a-z]{6,20})(?:[-?#/].*)?");

    /** From an id or URL; null if invalid. */
    String productId() {
        if (product == null) return null;
        Matcher found = PRODUCT.matcher(product);
        return found.matches() ? found.group(1) : null;
    }

    /** Normalised; null if invalid. */
    String orderNumber() {
        return order == null ? null : order.toUpperCase(java.util.Locale.ROOT);
    }
}
