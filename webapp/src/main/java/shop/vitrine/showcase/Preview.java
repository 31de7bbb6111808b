package shop.vitrine.showcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import shop.vitrine.catalog.Card;
import shop.vitrine.catalog.Cards;
import shop.vitrine.house.Settings;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.showcase.Design;
import shop.vitrine.tenants.showcase.Section.Collected;

/**
 * A design that is not published, arranged as it would be seen if it were, with products that are still being prepared.
 * In the transaction and scope of the caller.
 */
@ApplicationScoped
public class Preview {
    @Inject
    Cards cards;

    /**
     * @param query of the preview's own address, beginning with {@code ?}, or empty
     * @param slug of a collection, or null for the front page
     */
    public Showcase arrange(Shop shop, Design design, String query, String slug) {
        Place place = Place.draft(query, Settings.url() + "/@" + shop.handle());
        List<Collected> collections = design.sections().collections();
        Look look = new Look(slug, "", 1);
        Collected chosen = slug == null
                ? null
                : collections.stream()
                        .filter(one -> one.slug().equals(slug))
                        .findFirst()
                        .orElse(null);
        Set<String> needed = new HashSet<>(chosen == null ? Band.products(design) : chosen.products());
        Map<String, Card> found = cards.prepared(shop.id(), needed);
        List<Card> shown = chosen == null
                ? cards.prepared(shop.id(), Look.SIZE)
                : chosen.products().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .toList();
        return new Showcase(
                shop,
                design,
                place,
                collections.stream().map(Shelf::of).toList(),
                chosen == null ? Band.all(design, found, place) : List.of(),
                chosen == null ? null : Shelf.of(chosen),
                look,
                shown,
                shown.size());
    }
}
