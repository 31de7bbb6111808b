package shop.vitrine.search.documents;

import java.util.List;
import java.util.Map;

/** The description is plain text. */
public record DocumentText(
        String title,
        String slug,
        String description,
        String brand,
        Map<String, List<String>> attributes,
        DocumentPicture picture) {
    public DocumentText {
        title = Checked.required(title, "title");
        slug = Checked.orEmpty(slug);
        description = Checked.orEmpty(description);
        brand = Checked.orEmpty(brand);
        attributes = OrderedMapCopy.of(attributes);
    }

    DocumentText withoutDescription() {
        return new DocumentText(title, slug, "", brand, attributes, picture);
    }
}
