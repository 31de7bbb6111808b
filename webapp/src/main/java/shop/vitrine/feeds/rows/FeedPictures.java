package shop.vitrine.feeds.rows;

import java.util.List;
import java.util.stream.Stream;

/**
 * Links to pictures.
 *
 * @param main what shows the variant, or null
 * @param more further views
 */
public record FeedPictures(String main, List<String> more) {
    public Stream<String> all() {
        return Stream.concat(Stream.ofNullable(main), more.stream());
    }
}
