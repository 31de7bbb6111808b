package shop.vitrine.feeds.importing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.vitrine.feeds.rows.FeedAttribute;
import shop.vitrine.feeds.rows.FeedRow;
import shop.vitrine.feeds.rows.OptionColumn;
import shop.vitrine.feeds.rows.VitrineColumns;

/** Rows on their way through a temporary file. Nobody else ever reads it, so its format is nobody's business. */
final class RowSerializer {
    private RowSerializer() {}

    static void write(FeedRow row, DataOutputStream out) throws IOException {
        out.writeLong(row.line());
        out.writeLong(row.end());
        text(out, row.sku());
        text(out, row.group());
        text(out, row.title());
        text(out, row.description());
        text(out, row.brand());
        text(out, row.gtin());
        out.writeLong(row.price());
        out.writeLong(row.formerPrice() == null ? -1 : row.formerPrice());
        out.writeInt(row.quantity() == null ? -1 : row.quantity());
        text(out, row.picture());
        out.writeInt(row.morePictures().size());
        for (String picture : row.morePictures()) text(out, picture);
        text(out, row.category());
        for (OptionColumn option : OptionColumn.values())
            text(out, row.options().get(option));
        out.writeInt(row.details().size());
        for (FeedAttribute attribute : row.details()) {
            text(out, attribute.section());
            text(out, attribute.name());
            text(out, attribute.value());
        }
        ours(row.ours(), out);
    }

    /** @throws java.io.EOFException behind the last one */
    static FeedRow read(DataInputStream in) throws IOException {
        long line = in.readLong();
        return new FeedRow(
                line,
                in.readLong(),
                text(in),
                text(in),
                text(in),
                text(in),
                text(in),
                text(in),
                in.readLong(),
                orNull(in.readLong()),
                orNull(in.readInt()),
                text(in),
                texts(in),
                text(in),
                options(in),
                details(in),
                ours(in));
    }

    private static Map<OptionColumn, String> options(DataInputStream in) throws IOException {
        Map<OptionColumn, String> options = new EnumMap<>(OptionColumn.class);
        for (OptionColumn option : OptionColumn.values()) {
            String value = text(in);
            if (value != null) options.put(option, value);
        }
        return options;
    }

    private static List<FeedAttribute> details(DataInputStream in) throws IOException {
        List<FeedAttribute> details = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) details.add(new FeedAttribute(text(in), text(in), text(in)));
        return details;
    }

    private static void ours(VitrineColumns columns, DataOutputStream out) throws IOException {
        text(out, columns == null ? null : columns.state());
        if (columns == null) return;
        out.writeLong(columns.seal());
        out.writeInt(columns.options().size());
        for (var option : columns.options().entrySet()) {
            text(out, option.getKey());
            text(out, option.getValue());
        }
    }

    private static VitrineColumns ours(DataInputStream in) throws IOException {
        String state = text(in);
        if (state == null) return null;
        long seal = in.readLong();
        Map<String, String> options = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) options.put(text(in), text(in));
        return new VitrineColumns(options, state, seal);
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) texts.add(text(in));
        return texts;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static Long orNull(long value) {
        return value < 0 ? null : value;
    }

    private static Integer orNull(int value) {
        return value < 0 ? null : value;
    }
}
