package shop.vitrine.media;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.apache.hc.core5.util.Deadline;
import shop.vitrine.media.PictureHttpClient.PictureResponse;

/** Pictures over https; redirects are checked like links. */
public final class WebPictureSource implements PictureSource {
    private static final int MAX_REDIRECTS = 3;
    private static final int HTTPS = 443;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Pictures pictures;
    private final PictureHttpClient client;

    public WebPictureSource(Pictures pictures) {
        this(pictures, PictureHttpClient.PUBLIC);
    }

    WebPictureSource(Pictures pictures, PictureHttpClient client) {
        this.pictures = pictures;
        this.client = client;
    }

    @Override
    public String bring(String link, boolean keep) {
        byte[] bytes = fetch(link);
        return keep ? pictures.add(bytes).hash() : pictures.examine(bytes);
    }

    byte[] fetch(String link) {
        URI at = checked(link);
        Deadline deadline = client.deadline();
        try {
            for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
                PictureResponse response = client.get(at, deadline);
                if (response.status() == 200) return response.body();
                if (!REDIRECTS.contains(response.status()) || response.location() == null)
                    throw new PictureRefused(PictureRefusal.STATUS, response.status());
                at = checked(at.resolve(response.location()).toString());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new PictureRefused(PictureRefusal.UNREACHABLE);
        }
        throw new PictureRefused(PictureRefusal.REDIRECTS, MAX_REDIRECTS);
    }

    private static URI checked(String link) {
        try {
            URI uri = URI.create(link.strip().replace(" ", "%20"));
            boolean plain =
                    "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
            if (plain && (uri.getPort() == -1 || uri.getPort() == HTTPS)) return uri;
        } catch (IllegalArgumentException e) {
            // Refused below.
        }
        throw new PictureRefused(PictureRefusal.LINK);
    }
}
