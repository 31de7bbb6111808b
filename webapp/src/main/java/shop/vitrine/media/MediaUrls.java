package shop.vitrine.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shop.vitrine.web.TemplateGlobal;

/**
 * Addresses of pictures, for templates as {@code media}. A hash carries the width of its widest file, so that an
 * address is made without asking anybody, and no picture is promised wider than it is.
 */
@ApplicationScoped
public class MediaUrls implements TemplateGlobal {
    static final List<Integer> WIDTHS = List.of(320, 640, 1280);

    @Override
    public String name() {
        return "media";
    }

    /** The smallest file that is at least so wide, or the widest there is; null for no picture. */
    public String url(String hash, int width) {
        if (hash == null || hash.isEmpty()) return null;
        int[] kept = widths(hash);
        int fitting = IntStream.of(kept).filter(one -> one >= width).findFirst().orElse(kept[kept.length - 1]);
        return address(hash, fitting);
    }

    /** All files for the attribute {@code srcset}; null for no picture. */
    public String srcset(String hash) {
        if (hash == null || hash.isEmpty()) return null;
        return IntStream.of(widths(hash))
                .mapToObj(width -> address(hash, width) + " " + width + "w")
                .collect(Collectors.joining(", "));
    }

    private static String address(String hash, int width) {
        return "/media/" + key(hash, width);
    }

    static String key(String hash, int width) {
        return hash + "-" + width + ".webp";
    }

    static String hash(String content, int width) {
        return content.substring(0, 32) + "w" + width;
    }

    /** The widths kept of a picture, ascending: the usual ones below its own, and its own. */
    static int[] widths(String hash) {
        int widest = Integer.parseInt(hash.substring(hash.indexOf('w') + 1));
        return IntStream.concat(WIDTHS.stream().mapToInt(one -> one).filter(one -> one < widest), IntStream.of(widest))
                .toArray();
    }
}
