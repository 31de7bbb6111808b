package shop.vitrine.search.documents;

/**
 * The first picture of a product.
 *
 * @param hash of its content, empty without one
 */
public record DocumentPicture(String hash, String alt) {
    public DocumentPicture {
        hash = Checked.orEmpty(hash);
        alt = Checked.orEmpty(alt);
    }
}
