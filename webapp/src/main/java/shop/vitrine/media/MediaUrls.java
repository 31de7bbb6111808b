package shop.vitrine.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shop.vitrine.web.TemplateGlobal;

/** Picture URLs, {@code media} in templates. A hash includes the largest width, so URLs need no lookup. */
@ApplicationScoped
public class MediaUrls implements TemplateGlobal {
    static final List<Integer> WIDTHS = List.of(320, 640, 1280);

    @Override
    public String name() {
        return "media";
    }

    /** The smallest file at least this wide, or the largest; null without picture. */
    public String url(String hash, int width) {
        if (hash == null || hash.isEmpty()) return null;
        int[] kept = widths(hash);
        int fitting = IntStream.of(kept).filter(one -> one >= width).findFirst().orElse(kept[kept.length - 1]);
        return address(hash, fitting);
    }

    /** The {@code srcset} attribute; null without picture. */
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

    static int[] widths(String hash) {
        int widest = Integer.parseInt(hash.substring(hash.indexOf('w') + 1));
        return IntStream.concat(WIDTHS.stream().mapToInt(one -> one).filter(one -> one < widest), IntStream.of(widest))
                .toArray();
    }
}
