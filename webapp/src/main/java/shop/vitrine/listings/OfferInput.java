package shop.vitrine.listings;

record OfferInput(String sku, String price, String former, String gtin) {
    static final OfferInput EMPTY = new OfferInput("", "", "", "");

    OfferInput samePrice() {
        return new OfferInput("", price, former, "");
    }
}
