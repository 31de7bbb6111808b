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

    /**
     * The options, by 1 to 3, and the variants, by the number of their row.
     *
     * @param option names of options
     * @param row the {@link VariantKey}
     */
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

    /** @param alt what a picture shows, by its hash */
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
