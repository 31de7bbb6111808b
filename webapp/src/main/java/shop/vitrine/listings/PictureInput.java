package shop.vitrine.listings;

/** One picture in the form, by its hash. */
record PictureInput(String picture, String alt) {
    static final String HASH = "[0-9a-f]{32}w\\d{1,5}";
}
