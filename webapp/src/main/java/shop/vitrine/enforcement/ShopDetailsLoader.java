package shop.vitrine.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.vitrine.audit.AuditEntries;
import shop.vitrine.audit.AuditEntry;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;
import shop.vitrine.web.Page;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Formats;
import shop.vitrine.web.language.Messages;

/** Loads an admin's page of a shop, with input that was refused. */
@ApplicationScoped
class ShopDetailsLoader {
    private static final int ENTRIES = 12;

    @Inject
    Shops shops;

    @Inject
    ShopOwners owners;

    @Inject
    ShopActivity activity;

    @Inject
    Compliances compliances;

    @Inject
    Violations violations;

    @Inject
    AuditEntries entries;

    @Inject
    MarketRules rules;

    @Inject
    CurrentLanguage language;

    @Inject
    Current current;

    Page page(Shop shop) {
        return Page.of("enforcement/shop")
                .with("details", of(shop))
                .with("rules", rules())
                .with("problems", Problems.NONE)
                .with("typed", Map.of())
                .with("now", current.now());
    }

    /** @param act {@code suspension}, {@code closing} or {@code violation} */
    Page refused(Shop shop, String act, Record typed, Problems problems) {
        return page(shop)
                .with("act", act)
                .with("typed", typed)
                .with("problems", problems)
                .status(422);
    }

    Outdated outdated(Shop shop, String act, Record typed, String words) {
        ShopDetailsPage now = of(shop);
        Conflict conflict = Conflict.in(language.locale());
        if (!now.entries().isEmpty()) {
            AuditEntry last = now.entries().getFirst();
            if (last.actor().name() != null) conflict = conflict.by(last.actor().name(), last.at());
            conflict = conflict.theirs(text("enforcement.log"), last.action());
        }
        conflict = conflict.mine(text("web.reason"), words);
        return new Outdated(
                page(shop).with("act", act).with("typed", typed), now.may(act) ? conflict : conflict.noRetry());
    }

    private Map<String, String> rules() {
        Formats formats = new Formats(language.locale());
        Map<String, String> options = new LinkedHashMap<>();
        rules.all()
                .forEach(rule -> options.put(
                        rule.key(), text("enforcement.rule.option", formats.text(rule.name()), rule.points())));
        return options;
    }

    private String text(String key, Object... parameters) {
        return Messages.text(language.locale(), key, parameters);
    }

    private ShopDetailsPage of(Shop shop) {
        List<Violation> all = violations.of(shop.id());
        return new ShopDetailsPage(
                shops.view(shop.id()),
                compliances.of(shop),
                shops.isMember(shop.id(), current.personId()),
                owners.owners(shop.id()),
                activity.figures(shop.id()),
                new ShopDetailsPage.FiledViolations(
                        all,
                        owners.names(all.stream()
                                .flatMap(violation -> Stream.of(violation.filedBy(), violation.decidedBy()))
                                .toList())),
                entries.about(ShopSuspension.subject(shop), ENTRIES));
    }
}
