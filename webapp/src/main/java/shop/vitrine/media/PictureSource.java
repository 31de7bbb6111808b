package shop.vitrine.media;

/** Resolves picture links: a folder, the web, or the market's own art. */
public interface PictureSource {
    /**
     * @param keep false only validates
     * @return its hash
     * @throws PictureRefused if missing, forbidden or invalid
     */
    String bring(String link, boolean keep);
}
