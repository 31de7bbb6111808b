package shop.vitrine.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.List;
import shop.vitrine.catalog.Card;
import shop.vitrine.catalog.Cards;
import shop.vitrine.catalog.Selection;
import shop.vitrine.catalog.Selection.Filters;
import shop.vitrine.house.MarketClock;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;

/** What stands in the window this week. Four queries. */
@ApplicationScoped
public class ShopWindow {
    private static final int ROW = 10;

    @Inject
    Shops shops;

    @Inject
    Cards cards;

    @Inject
    MarketClock clock;

    /** @param creator of the week; null while no shop has a picture to show */
    public record Display(Shop creator, List<Card> fresh, List<Card> popular, List<Card> deals) {}

    @Transactional
    public Display dress() {
        Selection deals = Selection.ALL.only(Filters.NONE.reduced()).order(Selection.Order.REDUCED);
        return new Display(
                shops.ofTheWeek(week()).orElse(null),
                cards.select(Selection.ALL.order(Selection.Order.NEWEST), 0, ROW),
                cards.select(Selection.ALL, 0, ROW),
                cards.select(deals, 0, ROW));
    }

    private String week() {
        var today = clock.now().atZone(ZoneOffset.UTC);
        return today.get(IsoFields.WEEK_BASED_YEAR) + "-" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
