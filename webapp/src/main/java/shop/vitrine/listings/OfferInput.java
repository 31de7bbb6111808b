package shop.vitrine.listings;

/** What a variant is sold as and for, as it was typed. */
record OfferInput(String sku, String price, String former, String gtin) {
    static final OfferInput EMPTY = new OfferInput("", "", "", "");

    /** Another one at the same price. */
    OfferInput samePrice() {
        return new OfferInput("", price, former, "");
    }
}
