package shop.vitrine.listings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.MaxRequestSize;
import shop.vitrine.web.form.Upload;

/**
 * A submitted product form.
 *
 * @param then save, publish, or a form edit ({@link ProductFormResource})
 * @param take mine or theirs, for each conflicting part
 */
@MaxRequestSize(200L << 20)
record SubmitProduct(
        String id,
        String then,
        Version version,
        Map<String, String> take,
        ProductTextInput text,
        VariantFields variants,
        PictureFields images) {

    ProductForm form() {
        return new ProductForm(id == null ? "" : id, version, text, variants.slots(), variants.rows(), images.inputs());
    }

    /** Options by slot 1 to 3, and variants by row number; {@code row} is the {@link VariantKey}. */
    public record VariantFields(
            Map<String, String> option,
            Map<String, String> values,
            Map<String, String> row,
            OfferFields offer,
            Map<String, String> stock,
            Map<String, String> look,
            Map<String, String> offered) {
        List<OptionInput> slots() {
            return IntStream.rangeClosed(1, OptionInput.MAX_OPTIONS)
                    .mapToObj(String::valueOf)
                    .map(number -> OptionInput.typed(option.get(number), values.get(number)))
                    .toList();
        }

        List<VariantInput> rows() {
            return row.keySet().stream()
                    .filter(number -> number.matches("\\d{1,4}"))
                    .sorted(Comparator.comparing(Integer::valueOf))
                    .map(number -> new VariantInput(
                            VariantKey.read(row.get(number)),
                            offer.of(number),
                            stock.getOrDefault(number, ""),
                            look.getOrDefault(number, ""),
                            offered.containsKey(number)))
                    .toList();
        }
    }

    public record OfferFields(
            Map<String, String> sku, Map<String, String> price, Map<String, String> former, Map<String, String> gtin) {
        OfferInput of(String number) {
            return new OfferInput(
                    sku.getOrDefault(number, ""),
                    price.getOrDefault(number, ""),
                    former.getOrDefault(number, ""),
                    gtin.getOrDefault(number, ""));
        }
    }

    /** @param alt alternative texts by picture hash */
    public record PictureFields(List<String> pictures, Map<String, String> alt, List<Upload> files) {
        List<PictureInput> inputs() {
            return pictures.stream()
                    .filter(hash -> hash.matches(PictureInput.HASH))
                    .distinct()
                    .map(hash -> new PictureInput(hash, alt.getOrDefault(hash, "")))
                    .toList();
        }
    }
}
