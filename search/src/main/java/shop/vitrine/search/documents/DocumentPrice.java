package shop.vitrine.search.documents;

/** Minor units; {@code former} is the struck-through price, or null. */
public record DocumentPrice(long min, long max, Long former, String currency) {
    public DocumentPrice {
        currency = Checked.required(currency, "currency");
        Checked.that(min >= 0 && max >= min, "prices not in order");
        Checked.that(former == null || former >= min, "former price below the price");
    }
}
