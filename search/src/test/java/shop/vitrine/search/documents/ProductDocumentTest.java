package shop.vitrine.search.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProductDocumentTest {
    private static final Instant DAY = Instant.parse("2026-01-01T00:00:00Z");
    private final DocumentOffer offer = new DocumentOffer(new DocumentPrice(100, 300, null, "EUR"), null, null, true);
    private final DocumentPlace place = new DocumentPlace("lumen", null, new CategoryPath(null, null), null);

    @Test
    void whatCannotBeIsNotIndexed() {
        refused(() -> document(" ", 1));
        refused(() -> document("p", -1));
        refused(() -> text(" ", ""));
        refused(() -> new DocumentPlace("", "Lumen", new CategoryPath(null, null), null));
        refused(() -> new DocumentPrice(500, 400, null, "EUR"));
        refused(() -> new DocumentPrice(-1, 400, null, "EUR"));
        refused(() -> new DocumentPrice(500, 500, 499L, "EUR"));
        refused(() -> new DocumentPrice(500, 500, null, ""));
        refused(() -> new BuyerFeedback(5.1, 1, 0));
        refused(() -> new BuyerFeedback(-0.1, 1, 0));
        refused(() -> new BuyerFeedback(4, -1, 0));
        refused(() -> new BuyerFeedback(4, 1, -1));
        assertThatNullPointerException()
                .isThrownBy(() ->
                        new ProductDocument("p", 1, text("Lamp", ""), place, offer, new BuyerFeedback(0, 0, 0), null));
    }

    private static void refused(ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making);
    }

    @Test
    void absentTextsAreEmpty() {
        assertThat(place.shopName()).isEmpty();
        assertThat(place.collections()).isEmpty();
        assertThat(offer.skus()).isEmpty();
        DocumentText text = new DocumentText("Lamp", null, null, null, null, new DocumentPicture(null, null));
        assertThat(List.of(text.slug(), text.description(), text.brand())).containsOnly("");
        assertThat(text.attributes()).isEmpty();
    }

    @Test
    void aHitCarriesNoDescriptionAndAllTheRest() {
        ProductDocument full =
                new ProductDocument("p", 7, text("Lamp", "Long"), place, offer, new BuyerFeedback(4.5, 2, 9), DAY);
        ProductDocument hit = full.withoutDescription();
        assertThat(hit.text()).isEqualTo(text("Lamp", ""));
        assertThat(hit).usingRecursiveComparison().ignoringFields("text").isEqualTo(full);
    }

    @Test
    void aCategoryIsNamedInTheLanguageOrByItsSlug() {
        CategoryPath path = new CategoryPath(
                List.of("home", "lighting"), Map.of("de", List.of("Wohnen", "Leuchten"), "nl", List.of("Wonen")));
        assertThat(path.leaf()).isEqualTo("lighting");
        assertThat(path.name(1, "de")).isEqualTo("Leuchten");
        assertThat(path.name(0, "nl")).isEqualTo("Wonen");
        assertThat(path.name(1, "nl")).isEqualTo("lighting");
        assertThat(path.name(0, "en")).isEqualTo("home");
        assertThat(new CategoryPath(null, null).leaf()).isEmpty();
    }

    private ProductDocument document(String id, long version) {
        return new ProductDocument(id, version, text("Lamp", ""), place, offer, new BuyerFeedback(0, 0, 0), DAY);
    }

    private static DocumentText text(String title, String description) {
        return new DocumentText(
                title, "lamp", description, "Lumen", Map.of("Colour", List.of("Red")), new DocumentPicture("", ""));
    }
}
