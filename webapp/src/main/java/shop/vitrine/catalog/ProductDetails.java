package shop.vitrine.catalog;

import java.util.List;

/**
 * What a seller says about a product, all at once: a feed's row or a form.
 *
 * @param title plain text, at most 300 characters
 * @param description sanitised HTML
 * @param category slug of a node of {@link Categories}
 * @param optionNames what its variants differ in, at most three, such as {@code Color, Size}
 * @param pictures at most nine, the first one stands on cards
 */
public record ProductDetails(
        String title,
        String description,
        String brand,
        String category,
        List<String> optionNames,
        List<ProductPicture> pictures,
        List<Attribute> attributes) {
    public static final int MAX_PICTURES = 9;
    public static final int MAX_OPTIONS = 3;

    public ProductDetails {
        if (optionNames.size() > MAX_OPTIONS) throw new IllegalArgumentException("At most three options");
        if (pictures.size() > MAX_PICTURES) throw new IllegalArgumentException("At most nine pictures");
        optionNames = List.copyOf(optionNames);
        pictures = List.copyOf(pictures);
        attributes = List.copyOf(attributes);
    }
}
