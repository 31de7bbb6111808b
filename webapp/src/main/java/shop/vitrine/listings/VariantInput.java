package shop.vitrine.listings;

import java.util.List;
import java.util.stream.Collectors;

/** One variant in the form; {@code look} is the hash of its picture, or empty for the product's first. */
record VariantInput(VariantKey key, OfferInput offer, String stock, String look, boolean offered) {
    static VariantInput blank(List<String> values) {
        return new VariantInput(new VariantKey("", "", values), OfferInput.EMPTY, "", "", true);
    }

    String id() {
        return key.id();
    }

    List<String> values() {
        return key.values();
    }

    VariantInput of(List<String> other) {
        return new VariantInput(key.of(other), offer, stock, look, offered);
    }

    VariantInput withStock(String shownStock, String newWas) {
        return new VariantInput(new VariantKey(id(), newWas, values()), offer, shownStock, look, offered);
    }

    VariantInput without(String picture) {
        return look.equals(picture) ? new VariantInput(key, offer, stock, "", offered) : this;
    }

    /** Empty for a product's only variant. */
    public String name() {
        return values().stream().filter(value -> !value.isEmpty()).collect(Collectors.joining(" / "));
    }
}
