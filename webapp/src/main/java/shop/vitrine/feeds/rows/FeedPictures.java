package shop.vitrine.feeds.rows;

import java.util.List;
import java.util.stream.Stream;

/** Picture links of a row; {@code main} is the variant's own, or null. */
public record FeedPictures(String main, List<String> more) {
    public Stream<String> all() {
        return Stream.concat(Stream.ofNullable(main), more.stream());
    }
}
