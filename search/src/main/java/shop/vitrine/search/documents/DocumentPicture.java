package shop.vitrine.search.documents;

/** @param hash empty without a picture */
public record DocumentPicture(String hash, String alt) {
    public DocumentPicture {
        hash = Checked.orEmpty(hash);
        alt = Checked.orEmpty(alt);
    }
}
