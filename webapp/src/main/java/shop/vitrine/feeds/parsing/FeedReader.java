package shop.vitrine.feeds.parsing;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import shop.vitrine.feeds.rows.RawRow;

/** Reads the rows of a feed one by one. */
public interface FeedReader extends Closeable {
    /** @return null at the end */
    RawRow next() throws IOException;

    /**
     * Detects the format from the content.
     *
     * @throws FeedRefused for an unknown format or a missing column
     */
    static FeedReader open(InputStream file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file, 1 << 16);
        in.mark(512);
        byte[] start = in.readNBytes(512);
        in.reset();
        int first = start.length > 0 ? start[0] & 0xff : 0;
        int second = start.length > 1 ? start[1] & 0xff : 0;
        if (first == 0xfe && second == 0xff || first == 0xff && second == 0xfe)
            throw new FeedRefused(FeedRefusal.UTF16);
        return isXml(start) ? new XmlFeedReader(in) : new TsvFeedReader(in);
    }

    private static boolean isXml(byte[] start) {
        int at = start.length > 2 && start[0] == (byte) 0xef ? 3 : 0;
        while (at < start.length && Character.isWhitespace(start[at])) at++;
        return at < start.length && start[at] == '<';
    }
}
