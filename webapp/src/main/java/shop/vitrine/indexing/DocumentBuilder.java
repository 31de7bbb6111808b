package shop.vitrine.indexing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.unbescape.html.HtmlEscape;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Category;
import shop.vitrine.catalog.PriceRange;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductSummary;
import shop.vitrine.catalog.Variant;
import shop.vitrine.search.documents.BuyerFeedback;
import shop.vitrine.search.documents.CategoryPath;
import shop.vitrine.search.documents.DocumentOffer;
import shop.vitrine.search.documents.DocumentPicture;
import shop.vitrine.search.documents.DocumentPlace;
import shop.vitrine.search.documents.DocumentPrice;
import shop.vitrine.search.documents.DocumentText;
import shop.vitrine.search.documents.ProductDocument;
import shop.vitrine.tenants.Shop;
import shop.vitrine.web.language.CurrentLanguage;

/** Converts a product for the index. */
record DocumentBuilder(Product product, Shop shop, List<String> collections) {
    /** Longer values describe a product rather than classify it. */
    private static final int MAX_VALUE_LENGTH = 60;

    ProductDocument document(long version, boolean inStock) {
        return new ProductDocument(
                product.id(),
                version,
                text(),
                new DocumentPlace(shop.handle(), shop.name(), path(), collections),
                offer(inStock),
                new BuyerFeedback(product.rating().mean(), product.rating().count(), product.sold()),
                product.publishedAt());
    }

    private DocumentText text() {
        ProductSummary summary = product.summary();
        return new DocumentText(
                product.title(),
                product.slug(),
                plain(product.description()),
                product.brand(),
                attributes(),
                new DocumentPicture(summary.picture(), summary.alt()));
    }

    private DocumentOffer offer(boolean inStock) {
        ProductSummary summary = product.summary();
        PriceRange price = summary.price();
        List<Variant> offered = product.offered();
        return new DocumentOffer(
                new DocumentPrice(price.min(), price.max(), summary.formerAmount(), price.currency()),
                offered.stream().map(Variant::sku).toList(),
                offered.stream().map(Variant::gtin).filter(Objects::nonNull).toList(),
                inStock);
    }

    private CategoryPath path() {
        List<Category> path = Categories.find(product.category())
                .map(node -> Categories.path(node.slug()))
                .orElse(List.of());
        return new CategoryPath(path.stream().map(Category::slug).toList(), names(path));
    }

    private static Map<String, List<String>> names(List<Category> path) {
        return CurrentLanguage.SUPPORTED.stream()
                .collect(Collectors.toMap(
                        language -> language.getLanguage(),
                        language ->
                                path.stream().map(node -> node.name(language)).toList()));
    }

    private Map<String, List<String>> attributes() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        List<String> options = product.optionNames();
        for (Variant variant : product.offered()) {
            List<String> values = variant.options();
            for (int i = 0; i < Math.min(options.size(), values.size()); i++) add(all, options.get(i), values.get(i));
        }
        for (Attribute attribute : product.attributes())
            if (isChoosable(attribute)) add(all, attribute.name(), attribute.value());
        return all;
    }

    /** Excludes shipping attributes, which nobody filters by. */
    private static boolean isChoosable(Attribute attribute) {
        return attribute.value().length() <= MAX_VALUE_LENGTH
                && !attribute.name().equals("Shipping weight");
    }

    private static void add(Map<String, List<String>> all, String name, String value) {
        List<String> values = all.computeIfAbsent(name, any -> new ArrayList<>());
        if (!values.contains(value)) values.add(value);
    }

    private static String plain(String html) {
        return HtmlEscape.unescapeHtml(html.replaceAll("<[^>]*>", " "))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
