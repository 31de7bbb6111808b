package shop.vitrine.feeds.rows;

import java.util.List;
import java.util.stream.Stream;

public record FeedPictures(String main, List<String> more) {
    public Stream<String> all() {
        return Stream.concat(Stream.ofNullable(main), more.stream());
    }
}
