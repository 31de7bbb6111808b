package shop.vitrine.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.vitrine.platform.Settings;

/** Web pictures; links to the market's own pictures are recognised, not fetched. */
public final class MarketPictureSource implements PictureSource {
    private static final Pattern OWN = Pattern.compile("/media/([0-9a-f]{32}w[0-9]{1,4})-[0-9]{1,4}\\.webp");

    private final Pictures pictures;
    private final PictureSource web;
    private final String market;

    public MarketPictureSource(Pictures pictures) {
        this(pictures, new WebPictureSource(pictures), Settings.url());
    }

    MarketPictureSource(Pictures pictures, PictureSource web, String market) {
        this.pictures = pictures;
        this.web = web;
        this.market = market;
    }

    @Override
    public String bring(String link, boolean keep) {
        if (!link.startsWith(market + "/media/")) return web.bring(link, keep);
        Matcher own = OWN.matcher(link.substring(market.length()));
        if (!own.matches() || !pictures.contains(own.group(1))) throw new PictureRefused(PictureRefusal.MISSING);
        return own.group(1);
    }
}
