package shop.vitrine.feeds.importing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import shop.vitrine.feeds.parsing.FeedReader;
import shop.vitrine.feeds.parsing.RowParser;
import shop.vitrine.feeds.rows.FeedRow;
import shop.vitrine.feeds.rows.RawRow;

/** Groups the rows of each product in constant memory, by hashing groups into temporary files that fit into memory. */
final class RowPartitions implements Closeable {
    private static final long PARTITION_BYTES = 6L << 20;
    private static final int MAX_PARTITIONS = 256;

    private final List<Path> files = new ArrayList<>();
    private final List<DataOutputStream> parts = new ArrayList<>();
    private final List<FeedRow> memory = new ArrayList<>();

    RowPartitions(long bytes) throws IOException {
        long count = Math.min(bytes / PARTITION_BYTES + 1, MAX_PARTITIONS);
        if (count == 1) return;
        for (int i = 0; i < count; i++) {
            Path file = Files.createTempFile("vitrine-feed", ".rows");
            files.add(file);
            parts.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file))));
        }
    }

    /** @return number of refused rows */
    long fill(FeedReader reader, RowParser parser) throws IOException {
        long refused = 0;
        for (RawRow entry = reader.next(); entry != null; entry = reader.next()) {
            var row = parser.parse(entry);
            if (row.isPresent()) add(row.get());
            else refused++;
        }
        return refused;
    }

    void add(FeedRow row) throws IOException {
        if (parts.isEmpty()) memory.add(row);
        else RowSerializer.write(row, parts.get(Math.floorMod(row.group().hashCode(), parts.size())));
    }

    /** Rows keep their order; all rows of a group are in one partition. */
    void forEachPartition(Consumer<Iterable<FeedRow>> use) throws IOException {
        if (parts.isEmpty()) use.accept(memory);
        for (DataOutputStream part : parts) part.close();
        for (Path file : files) {
            try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
                use.accept(() -> new Rows(in));
            }
            Files.delete(file);
        }
    }

    @Override
    public void close() throws IOException {
        for (DataOutputStream part : parts) part.close();
        for (Path file : files) Files.deleteIfExists(file);
    }

    private static final class Rows implements java.util.Iterator<FeedRow> {
        private final DataInputStream in;
        private FeedRow next;

        Rows(DataInputStream in) {
            this.in = in;
            advance();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public FeedRow next() {
            if (next == null) throw new java.util.NoSuchElementException();
            FeedRow row = next;
            advance();
            return row;
        }

        private void advance() {
            try {
                next = RowSerializer.read(in);
            } catch (EOFException end) {
                next = null;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
