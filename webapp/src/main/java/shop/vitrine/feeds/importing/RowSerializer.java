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
import shop.vitrine.feeds.rows.FeedOffer;
import shop.vitrine.feeds.rows.FeedPictures;
import shop.vitrine.feeds.rows.FeedPrice;
import shop.vitrine.feeds.rows.FeedRow;
import shop.vitrine.feeds.rows.FeedText;
import shop.vitrine.feeds.rows.OptionColumn;
import shop.vitrine.feeds.rows.RowPosition;
import shop.vitrine.feeds.rows.VitrineColumns;

/** Rows in a temporary file, in a format nothing else reads. */
final class RowSerializer {
    private RowSerializer() {}

    static void write(FeedRow row, DataOutputStream out) throws IOException {
        out.writeLong(row.position().line());
        out.writeLong(row.position().end());
        text(out, row.sku());
        text(out, row.group());
        text(row.text(), out);
        offer(row.offer(), out);
        text(out, row.pictures().main());
        texts(out, row.pictures().more());
        ours(row.ours(), out);
    }

    static FeedRow read(DataInputStream in) throws IOException {
        return new FeedRow(
                new RowPosition(in.readLong(), in.readLong()),
                text(in),
                text(in),
                new FeedText(text(in), text(in), text(in), text(in), details(in)),
                new FeedOffer(
                        text(in),
                        new FeedPrice(in.readLong(), orNull(in.readLong())),
                        orNull(in.readInt()),
                        options(in)),
                new FeedPictures(text(in), texts(in)),
                ours(in));
    }

    private static void text(FeedText text, DataOutputStream out) throws IOException {
        text(out, text.title());
        text(out, text.description());
        text(out, text.brand());
        text(out, text.category());
        out.writeInt(text.details().size());
        for (FeedAttribute detail : text.details()) {
            text(out, detail.section());
            text(out, detail.name());
            text(out, detail.value());
        }
    }

    private static void offer(FeedOffer offer, DataOutputStream out) throws IOException {
        text(out, offer.gtin());
        out.writeLong(offer.price().amount());
        out.writeLong(offer.price().former() == null ? -1 : offer.price().former());
        out.writeInt(offer.quantity() == null ? -1 : offer.quantity());
        for (OptionColumn option : OptionColumn.values())
            text(out, offer.options().get(option));
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

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) text(out, text);
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
