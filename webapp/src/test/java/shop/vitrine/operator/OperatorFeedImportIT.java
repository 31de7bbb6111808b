package shop.vitrine.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;

/** An operator's import: good rows are imported, bad ones reported, existing ones not rewritten. */
class OperatorFeedImportIT {
    private static final String HEADER =
            "id\titem_group_id\ttitle\tdescription\tavailability\tquantity\tprice\tsale_price\tcolor\timage_link\n";

    private final SampleMarket market = SampleMarket.open();
    private final SampleShop shop = SampleShops.empty();
    private final List<String> problems = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void importsPreviewsAndRecognises() throws IOException {
        Path feed = feed(
                row("it-1", "it-ledger", "Tall ledger", "18.50 EUR", "Blue"),
                row("it-2", "it-ledger", "Tall ledger", "nineteen", "Green"),
                row("it-3", "it-ledger", "Tall ledger", "19.00 EUR", "Red"),
                row("", "it-none", "Nameless", "5.00 EUR", ""));

        assertThat(imported(feed, true)).contains("\"created\":2").contains("\"refused\":2");
        assertThat(variants()).isZero();

        problems.clear();
        assertThat(imported(feed, false)).contains("\"created\":2").contains("\"refused\":2");
        assertThat(variants()).isEqualTo(2);
        assertThat(market.count("select count(*) from products where shop_id = ?", shop.id()))
                .isEqualTo(1);
        assertThat(problems)
                .anyMatch(one -> one.contains("\"line\":3") && one.contains("\"price\"") && one.contains("nineteen"))
                .anyMatch(one -> one.contains("\"line\":5") && one.contains("\"id\""));

        List<String> before = rows();
        assertThat(imported(feed, false)).contains("\"unchanged\":2").contains("\"created\":0");
        assertThat(rows()).isEqualTo(before);

        Path changed = feed(row("it-3", "it-ledger", "Tall ledger", "21.00 EUR", "Red"));
        assertThat(imported(changed, false)).contains("\"updated\":1");
        assertThat(price("it-3")).isEqualTo(2100);
        assertThat(price("it-1")).isEqualTo(1850);
    }

    @Test
    void aLinkOutOfTheFoldersIsRefusedAndItsRowGoesInWithoutPicture() throws IOException {
        Path feed = folder.resolve("paths.tsv");
        Files.writeString(
                feed, HEADER + "it-9\tit-path\tPath ledger\t<p>x</p>\tin_stock\t3\t9.00 EUR\t\t\t../../etc/passwd\n");
        assertThat(imported(feed, false)).contains("\"created\":1");
        assertThat(problems).anyMatch(one -> one.contains("image_link"));
    }

    private String imported(Path feed, boolean dryRun) throws IOException {
        return market.local().operator().importFeed(shop.handle(), feed, dryRun, line -> {
            if (line.startsWith("problem ")) problems.add(line);
        });
    }

    private Path feed(String... rows) throws IOException {
        return Files.writeString(folder.resolve("feed.tsv"), HEADER + String.join("", rows));
    }

    private static String row(String id, String group, String title, String price, String colour) {
        return String.join("\t", id, group, title, "<p>Ruled</p>", "in_stock", "5", price, "", colour, "") + "\n";
    }

    private long variants() {
        return market.count("select count(*) from variants where shop_id = ?", shop.id());
    }

    private long price(String sku) {
        return market.count("select price from variants where sku = ? and shop_id = ?", sku, shop.id());
    }

    /** Physical row locations, which change when a row is rewritten. */
    private List<String> rows() {
        return market.texts("""
            select ctid::text || xmin::text from variants where shop_id = ?
            union all select ctid::text || xmin::text from products where shop_id = ?
            union all select ctid::text || xmin::text from stock_levels where shop_id = ? order by 1
            """, shop.id(), shop.id(), shop.id());
    }
}
