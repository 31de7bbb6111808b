package shop.vitrine.listings;

/**
 * One picture in the form.
 *
 * @param picture hash in the media store
 */
record PictureInput(String picture, String alt) {
    static final String HASH = "[0-9a-f]{32}w\\d{1,5}";
}
