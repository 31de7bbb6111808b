package shop.vitrine.listings;

/**
 * One picture in the form.
 *
 * @param picture hash of the media store
 * @param alt what it shows, in words
 */
record PictureInput(String picture, String alt) {
    static final String HASH = "[0-9a-f]{32}w\\d{1,5}";
}
