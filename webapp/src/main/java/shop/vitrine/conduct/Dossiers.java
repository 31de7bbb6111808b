package shop.vitrine.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.vitrine.audit.Entries;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;

/** The admin's page of a shop, with what was typed into its forms where that was not taken. */
@ApplicationScoped
class Dossiers {
    private static final int ENTRIES = 12;

    @Inject
    Shops shops;

    @Inject
    Visitor visitor;

    @Inject
    People people;

    @Inject
    Goods goods;

    @Inject
    Violations violations;

    @Inject
    Entries entries;

    @Inject
    Rules rules;

    @Inject
    MarketClock clock;

    Page page(Shop shop) {
        return Page.of("conduct/shop")
                .with("dossier", of(shop))
                .with("rules", rules.all())
                .with("problems", Problems.NONE)
                .with("typed", Map.of())
                .with("now", clock.now());
    }

    /**
     * @param act what was tried, which names the form: {@code suspension}, {@code closing} or {@code violation}
     * @param typed the command; its fields are shown again
     */
    Page refused(Shop shop, String act, Record typed, Problems problems) {
        return page(shop)
                .with("act", act)
                .with("typed", typed)
                .with("problems", problems)
                .status(422);
    }

    /** Somebody else decided in the meantime: what they did is shown, and nothing was done. */
    Page overtaken(Shop shop, String act, Record typed) {
        return page(shop)
                .with("act", act)
                .with("typed", typed)
                .with("overtaken", true)
                .status(409);
    }

    private Dossier of(Shop shop) {
        List<Violation> all = violations.of(shop.id());
        return new Dossier(
                shop,
                shops.employs(shop.id(), visitor.personId().orElseThrow()),
                people.owners(shop.id()),
                goods.figures(shop.id()),
                all,
                entries.about(Sanctions.subject(shop), ENTRIES),
                people.names(all.stream()
                        .flatMap(one -> Stream.of(one.filedBy(), one.decidedBy()))
                        .toList()));
    }
}
