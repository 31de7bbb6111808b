package shop.vitrine.storefront;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import shop.vitrine.catalog.Category;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductPicture;
import shop.vitrine.catalog.Variant;
import shop.vitrine.media.MediaUrls;
import shop.vitrine.platform.Settings;
import shop.vitrine.web.http.QueryString;

/** schema.org data of a product page. */
final class StructuredData {
    private static final String CONTEXT = "https://schema.org";
    private static final int WIDE = 1280;

    private final ProductView view;
    private final Product product;
    private final MediaUrls media;
    private final Locale language;

    StructuredData(ProductView exhibit, MediaUrls media, Locale language) {
        this.view = exhibit;
        this.product = exhibit.product();
        this.media = media;
        this.language = language;
    }

    /** Escaped for a script element, so that no seller's text can end it. */
    static String text(JsonValue json) {
        return json.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    String product() {
        JsonObjectBuilder thing = Json.createObjectBuilder()
                .add("@context", CONTEXT)
                .add("@type", "Product")
                .add("@id", address())
                .add("name", product.title())
                .add("description", plain(product.description()))
                .add("url", address())
                .add("image", pictures())
                .add("offers", offers());
        if (!product.brand().isEmpty())
            thing.add("brand", Json.createObjectBuilder().add("@type", "Brand").add("name", product.brand()));
        if (product.rating().count() > 0)
            thing.add(
                    "aggregateRating",
                    Json.createObjectBuilder()
                            .add("@type", "AggregateRating")
                            .add("ratingValue", Math.round(product.rating().mean() * 10) / 10.0)
                            .add("ratingCount", product.rating().count()));
        return text(thing.build());
    }

    String path() {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        List<Category> path = view.path();
        for (int i = 0; i < path.size(); i++)
            steps.add(step(
                    i + 1,
                    path.get(i).name(language),
                    QueryString.of("/shop").with("category", path.get(i).slug()).toString()));
        steps.add(step(path.size() + 1, product.title(), product.path()));
        return text(Json.createObjectBuilder()
                .add("@context", CONTEXT)
                .add("@type", "BreadcrumbList")
                .add("itemListElement", steps)
                .build());
    }

    private static JsonObjectBuilder step(int position, String name, String path) {
        return Json.createObjectBuilder()
                .add("@type", "ListItem")
                .add("position", position)
                .add("name", name)
                .add("item", Settings.url() + path);
    }

    private JsonArrayBuilder pictures() {
        JsonArrayBuilder pictures = Json.createArrayBuilder();
        product.pictures().stream()
                .map(ProductPicture::picture)
                .forEach(hash -> pictures.add(Settings.url() + media.url(hash, WIDE)));
        return pictures;
    }

    private JsonObjectBuilder offers() {
        List<Variant> offered = product.offered();
        if (offered.size() == 1) return offer(offered.getFirst());
        JsonArrayBuilder all = Json.createArrayBuilder();
        offered.forEach(variant -> all.add(offer(variant)));
        return Json.createObjectBuilder()
                .add("@type", "AggregateOffer")
                .add("lowPrice", product.summary().price().from().plain())
                .add("highPrice", product.summary().price().to().plain())
                .add("priceCurrency", product.summary().price().currency())
                .add("offerCount", offered.size())
                .add("offers", all);
    }

    private JsonObjectBuilder offer(Variant variant) {
        JsonObjectBuilder offer = Json.createObjectBuilder()
                .add("@type", "Offer")
                .add("sku", variant.sku())
                .add("price", variant.price().plain())
                .add("priceCurrency", variant.price().currency())
                .add("availability", CONTEXT + (view.free(variant) > 0 ? "/InStock" : "/OutOfStock"))
                .add(
                        "url",
                        QueryString.of(address()).with("variant", variant.id()).toString())
                .add(
                        "seller",
                        Json.createObjectBuilder()
                                .add("@type", "Organization")
                                .add("name", view.shop().name()));
        if (variant.gtin() != null) offer.add("gtin", variant.gtin());
        return offer;
    }

    private String address() {
        return Settings.url() + product.path();
    }

    static String plain(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
