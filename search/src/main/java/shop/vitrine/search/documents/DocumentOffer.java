package shop.vitrine.search.documents;

import java.util.List;

public record DocumentOffer(DocumentPrice price, List<String> skus, List<String> gtins, boolean inStock) {
    public DocumentOffer {
        skus = Checked.orEmpty(skus);
        gtins = Checked.orEmpty(gtins);
    }
}
