package shop.vitrine.catalog;

import java.util.List;

/** A product as its seller describes it: the description is sanitised HTML, the category a slug. */
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
