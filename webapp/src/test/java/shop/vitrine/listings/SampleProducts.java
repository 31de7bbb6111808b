package shop.vitrine.listings;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

/** Products created over HTTP by the form. */
public final class SampleProducts {
    private SampleProducts() {}

    /** A draft with one variant at 12.50 and three pieces. @return its id */
    public static String draft(TestVisitor seller, String title) {
        return save(seller, title, "save");
    }

    /** Published with a picture. @return its id */
    public static String published(TestVisitor seller, String title) {
        return save(seller, title, "publish");
    }

    /** Published, in two colours with pictures. @return its id */
    public static String varied(TestVisitor seller, String title) {
        Element filled =
                pictured(seller, inColours(seller, title, "Sand, Slate").one("#sheet"));
        return id(seller.submit(
                        filled,
                        "category",
                        "vases",
                        "description",
                        "It comes in two colours",
                        "price.0",
                        "12.50",
                        "stock.0",
                        "20",
                        "price.1",
                        "14.00",
                        "stock.1",
                        "20",
                        "look.1",
                        filled.select("[name=pictures]").eachAttr("value").get(1),
                        "then",
                        "publish")
                .expect(303));
    }

    /** A new product's form with these colours. */
    static TestResponse inColours(TestVisitor seller, String title, String colours) {
        Element blank = seller.get("/seller/products/new").expect(200).one("#sheet");
        return seller.upload(
                        "/seller/products/form",
                        fields(
                                blank,
                                Map.of("title", title, "option.1", "Colour", "values.1", colours, "then", "variants")),
                        List.of())
                .expect(200);
    }

    /** The form with two pictures. */
    static Element pictured(TestVisitor seller, Element form) {
        return seller.upload(
                        "/seller/products/form",
                        fields(form, Map.of("then", "upload")),
                        List.of(
                                new TestVisitor.FormFile("files", "one.png", picture()),
                                new TestVisitor.FormFile("files", "two.png", picture())))
                .expect(200)
                .one("#sheet");
    }

    private static String save(TestVisitor seller, String title, String then) {
        Element form = seller.get("/seller/products/new").expect(200).one("#sheet");
        TestResponse pictured = seller.upload(
                "/seller/products/form",
                fields(form, Map.of("title", title, "then", "upload")),
                List.of(new TestVisitor.FormFile("files", "vase.png", picture())));
        TestResponse saved = seller.submit(
                pictured.expect(200).one("#sheet"),
                "title",
                title,
                "category",
                "vases",
                "description",
                "A vase for tests",
                "price.0",
                "12.50",
                "stock.0",
                "3",
                "then",
                then);
        return id(saved.expect(303));
    }

    /** The id in a redirect. */
    static String id(TestResponse saved) {
        return saved.header("Location").replaceAll(".*/seller/products/([0-9a-z]{12}).*", "$1");
    }

    static List<Map.Entry<String, String>> fields(Element form, Map<String, String> own) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        ((org.jsoup.nodes.FormElement) form)
                .formData().stream()
                        .filter(one -> !own.containsKey(one.key()) && !one.key().equals("files"))
                        .forEach(one -> fields.add(Map.entry(one.key(), one.value())));
        fields.addAll(own.entrySet());
        return fields;
    }

    /** A unique picture. */
    public static byte[] picture() {
        BufferedImage image = new BufferedImage(400, 500, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(new Color(UUID.randomUUID().hashCode()));
        brush.fillRect(0, 0, 400, 500);
        brush.setColor(new Color(UUID.randomUUID().hashCode()));
        brush.fillOval(100, 100, 200, 300);
        brush.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
