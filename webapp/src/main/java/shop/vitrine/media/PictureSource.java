package shop.vitrine.media;

/** Resolves picture links: a folder, the web, or the market's own art. */
public interface PictureSource {
    /**
     * Returns its hash; without {@code keep} it only validates.
     *
     * @throws PictureRefused if missing, forbidden or invalid
     */
    String bring(String link, boolean keep);
}
