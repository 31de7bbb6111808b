package shop.vitrine.catalog.restricted;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a shop says to be let into a restricted category.
 *
 * @param category slug of the restricted one
 * @param product in whose form it was asked, to go back there; may be null
 */
public record AskPermission(
        String category,
        String product,

        @NotNull(message = "catalog.restricted.words.short")
        @Size(min = 20, max = 2_000, message = "catalog.restricted.words.short")
        String words) {}
