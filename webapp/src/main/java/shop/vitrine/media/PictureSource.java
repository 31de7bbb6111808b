package shop.vitrine.media;

/** Where a link to a picture leads: a folder, the web, the market's own art. */
public interface PictureSource {
    /**
     * @param keep whether to keep the picture; otherwise it is only looked at
     * @return its hash
     * @throws PictureRefused when there is none, it is not ours to fetch, or no picture that the market takes
     */
    String bring(String link, boolean keep);
}
