package shop.vitrine.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductDetails;
import shop.vitrine.catalog.ProductPicture;
import shop.vitrine.catalog.Variant;
import shop.vitrine.catalog.VariantDetails;
import shop.vitrine.stock.StockLevel;
import shop.vitrine.tenants.Holiday;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopView;

class VariantPickerTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Shop lumen = new Shop("lumen", "Lumen", "NL", NOW);
    private final Product mug = new Product("shop", NOW);
    private final Map<String, StockLevel> levels = new HashMap<>();

    VariantPickerTest() {
        mug.describe(
                new ProductDetails(
                        "Mug </script>",
                        "",
                        "",
                        "mugs",
                        List.of("Color", "Size"),
                        List.of(new ProductPicture("shop", "a", ""), new ProductPicture("shop", "b", "")),
                        List.of(
                                new Attribute("shop", "Body", "Material", "Clay"),
                                new Attribute("shop", "", "Glaze", "Celadon"),
                                new Attribute("shop", "Body", "Weight", "300 g"))),
                NOW);
    }

    @Test
    void whatWasAskedForIsChosen() {
        put("A", 500, null, "Red", "S");
        Variant blue = put("B", 700, null, "Blue", "S");
        stock("A", 5);
        assertThat(picker(blue.id()).chosen()).isSameAs(blue);
    }

    @Test
    void otherwiseTheFirstThatCanBeBoughtOrTheFirst() {
        Variant red = put("A", 500, null, "Red", "S");
        Variant blue = put("B", 700, null, "Blue", "S");
        assertThat(picker(null).chosen()).isSameAs(red);
        stock("B", 2);
        assertThat(picker(null).chosen()).isSameAs(blue);
        assertThat(picker("nonsense").chosen()).isSameAs(blue);
        assertThat(picker(red.id()).chosen()).isSameAs(red);
    }

    @Test
    void eachValueStandsOnceInTheOrderOfTheVariants() {
        put("A", 500, null, "Red", "S");
        put("B", 500, null, "Red", "L");
        put("C", 500, null, "Blue", "S");
        List<VariantPicker.PickerOption> options = picker(null).options();
        assertThat(options).extracting(VariantPicker.PickerOption::number).containsExactly(0, 1);
        assertThat(options.getFirst().values())
                .extracting(VariantPicker.PickerValue::text)
                .containsExactly("Red", "Blue");
        assertThat(options.getLast().values())
                .extracting(VariantPicker.PickerValue::text)
                .containsExactly("S", "L");
        assertThat(options.getFirst().values())
                .filteredOn(VariantPicker.PickerValue::chosen)
                .extracting(VariantPicker.PickerValue::text)
                .containsExactly("Red");
    }

    @Test
    void onlyWhatVariesInItsPictureIsPictured() {
        mug.putVariant(new VariantDetails("A", null, List.of("Red", "S"), 500, null, "a"), NOW);
        mug.putVariant(new VariantDetails("B", null, List.of("Blue", "S"), 500, null, "b"), NOW);
        List<VariantPicker.PickerOption> options = picker(null).options();
        assertThat(options.getFirst().isPictured()).isTrue();
        assertThat(options.getLast().isPictured()).isFalse();
    }

    @Test
    void whatIsOffTheShelfCannotBeChosen() {
        Variant red = put("A", 500, null, "Red", "S");
        Variant blue = put("B", 500, null, "Blue", "S");
        mug.withdraw(red, NOW);
        assertThat(picker(red.id()).chosen()).isSameAs(blue);
        assertThat(picker(null).options().getFirst().values())
                .extracting(VariantPicker.PickerValue::text)
                .containsExactly("Blue");
    }

    @Test
    void asManyAreBoughtAtOnceAsThereAreAndNinetyNineAtMost() {
        Variant red = put("A", 500, null, "Red", "S");
        for (int free : new int[] {0, 1, 5, 98, 99, 100, 5_000}) {
            stock("A", free);
            assertThat(picker(red.id()).most()).isEqualTo(Math.max(1, Math.min(99, free)));
            assertThat(picker(red.id()).free()).isEqualTo(free > 0);
        }
    }

    @Test
    void howManyThereAreIsSaidExactlyWhenThereAreFew() {
        Variant red = put("A", 500, null, "Red", "S");
        stock("A", 5);
        assertThat(picker(null).stock(red)).contains("5");
        stock("A", 6);
        assertThat(picker(null).stock(red)).doesNotContainPattern("\\d");
        stock("A", 0);
        assertThat(picker(null).line(red)).startsWith("Red, S – €5.00 (").endsWith(")");
    }

    @Test
    void onHolidayNothingCanBeBought() {
        Variant red = put("A", 500, null, "Red", "S");
        stock("A", 50);
        String before = picker(null).stock(red);
        lumen.scheduleHoliday(new Holiday(TODAY, TODAY, null, null, null), TODAY);
        assertThat(picker(null).free()).isFalse();
        assertThat(picker(null).stock(red)).isNotEqualTo(before);
    }

    @Test
    void factsWithoutAHeadingComeFirst() {
        put("A", 500, null, "Red", "S");
        assertThat(picker(null).facts().keySet()).containsExactly("", "Body");
        assertThat(picker(null).facts().get("Body"))
                .extracting(VariantPicker.ProductFact::value)
                .containsExactly("Clay", "300 g");
    }

    @Test
    void noTextOfASellersEndsTheScript() {
        put("</script><script>alert(1)", 500, 700L, "</script>", "S & L");
        assertThat(picker(null).json()).doesNotContain("<", ">", "&").contains("\\u003c/script");
    }

    @Test
    void theDiscountIsTheVariantsOwn() {
        Variant red = put("A", 500, 1_000L, "Red", "S");
        Variant blue = put("B", 500, null, "Blue", "S");
        assertThat(picker(null).discount(red)).isEqualTo(50);
        assertThat(picker(null).discount(blue)).isZero();
    }

    private Variant put(String sku, long price, Long former, String... options) {
        return mug.putVariant(new VariantDetails(sku, null, List.of(options), price, former, null), NOW);
    }

    private void stock(String sku, int free) {
        levels.put(mug.variant(sku).orElseThrow().id(), new StockLevel(free + 3, 3));
    }

    private VariantPicker picker(String requested) {
        return new VariantPicker(
                new ProductView(mug, new ShopView(lumen, null), null, levels, List.of()), requested, Locale.ENGLISH);
    }
}
