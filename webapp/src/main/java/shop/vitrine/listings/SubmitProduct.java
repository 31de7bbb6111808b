package shop.vitrine.listings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.MaxRequestSize;
import shop.vitrine.web.form.Upload;

/**
 * What the form of a product sends.
 *
 * @param id the product's, or null for one that is new
 * @param then what to do with it: save, publish, or something with the form itself ({@link ProductFormResource})
 * @param version the {@link ProductFingerprint} of what the form was made of
 * @param take by part of the product whose state to go on with when somebody else changed it too: mine or theirs
 * @param option names of options, by 1 to 3
 * @param values of the options, by 1 to 3
 * @param row {@link VariantInput#key} by number; all that follows goes by the same number
 * @param alt what a picture shows, by its hash
 */
@MaxRequestSize(200L << 20)
public record SubmitProduct(
        String id,
        String then,
        Version version,
        Map<String, String> take,
        String title,
        String brand,
        String category,
        String description,
        Map<String, String> attribute,
        Map<String, String> option,
        Map<String, String> values,
        Map<String, String> row,
        Map<String, String> sku,
        Map<String, String> price,
        Map<String, String> former,
        Map<String, String> stock,
        Map<String, String> gtin,
        Map<String, String> look,
        Map<String, String> offered,
        List<String> pictures,
        Map<String, String> alt,
        List<Upload> files) {

    ProductForm form() {
        return new ProductForm(
                text(id),
                version,
                text(title),
                text(brand),
                text(category),
                text(description),
                attribute,
                IntStream.rangeClosed(1, OptionInput.MAX_OPTIONS)
                        .mapToObj(this::slot)
                        .toList(),
                row.keySet().stream()
                        .filter(number -> number.matches("\\d{1,4}"))
                        .sorted(Comparator.comparing(Integer::valueOf))
                        .map(this::row)
                        .toList(),
                pictures.stream()
                        .filter(one -> one.matches(PictureInput.HASH))
                        .distinct()
                        .map(one -> new PictureInput(one, alt.getOrDefault(one, "")))
                        .toList());
    }

    private OptionInput slot(int number) {
        String key = String.valueOf(number);
        return OptionInput.typed(option.get(key), values.get(key));
    }

    private VariantInput row(String number) {
        List<String> parts = VariantInput.parts(row.get(number));
        return new VariantInput(
                parts.getFirst(),
                parts.subList(2, 5),
                sku.getOrDefault(number, ""),
                price.getOrDefault(number, ""),
                former.getOrDefault(number, ""),
                stock.getOrDefault(number, ""),
                parts.get(1),
                gtin.getOrDefault(number, ""),
                look.getOrDefault(number, ""),
                offered.containsKey(number));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
