package shop.vitrine.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One filter that is on, with the address without it.
 *
 * @param label what it keeps, as {@code € 10 – € 25}
 */
public record Chosen(String label, String without) {
    static List<Chosen> of(Browsing wish, Locale language) {
        Labels labels = new Labels(language);
        List<Chosen> all = new ArrayList<>();
        if (!wish.text().isEmpty() && !wish.category().isEmpty())
            all.add(new Chosen(
                    labels.category(wish.category()), wish.category("").path()));
        if (wish.deals())
            all.add(new Chosen(labels.text("market.deals"), wish.deals(false).path()));
        if (wish.inStock())
            all.add(new Chosen(labels.text("market.stock"), wish.inStock(false).path()));
        wish.shops()
                .forEach(shop ->
                        all.add(new Chosen("@" + shop, wish.toggleShop(shop).path())));
        if (wish.from() != null || wish.to() != null)
            all.add(new Chosen(
                    labels.price(wish.from(), wish.to()), wish.price(null, null).path()));
        if (wish.rating() > 0)
            all.add(new Chosen(labels.rating(wish.rating()), wish.rating(0).path()));
        wish.attributes()
                .forEach((name, values) -> values.forEach(value -> all.add(new Chosen(
                        labels.attribute(name) + ": " + labels.value(name, value),
                        wish.toggleAttribute(name, value).path()))));
        return all;
    }
}
