package shop.vitrine.listings;

import java.util.Map;

/** A product's text fields as typed, attributes by {@link AttributeDefinition#key}. */
record ProductTextInput(
        String title, String brand, String category, String description, Map<String, String> attribute) {
    static final ProductTextInput EMPTY = new ProductTextInput("", "", "", "", Map.of());

    public ProductTextInput {
        title = orEmpty(title);
        brand = orEmpty(brand);
        category = orEmpty(category);
        description = orEmpty(description);
    }

    ProductTextInput withSection(ProductFormSection section, ProductTextInput other) {
        return new ProductTextInput(
                section == ProductFormSection.TITLE ? other.title : title,
                section == ProductFormSection.BRAND ? other.brand : brand,
                section == ProductFormSection.CATEGORY ? other.category : category,
                section == ProductFormSection.DESCRIPTION ? other.description : description,
                section == ProductFormSection.ATTRIBUTES ? other.attribute : attribute);
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }
}
