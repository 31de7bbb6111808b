package shop.vitrine.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shop.vitrine.money.Money;
import shop.vitrine.web.language.Formats;
import shop.vitrine.web.language.Messages;

/** Describes what changed since the buyer last looked. */
final class CheckoutChanges {
    private final Locale language;
    private final Formats days;
    private final List<String> sentences = new ArrayList<>();

    private CheckoutChanges(Locale language) {
        this.language = language;
        this.days = new Formats(language);
    }

    static List<String> sinceCart(Quote now, Locale language) {
        CheckoutChanges changes = new CheckoutChanges(language);
        now.shops().forEach(shop -> changes.away(shop));
        for (QuoteLine line : now.lines()) {
            changes.stock(line);
            if (line.isRepriced()) changes.price(line, line.seenPrice());
        }
        return changes.sentences;
    }

    static List<String> sincePage(PlaceOrder order, Quote now, Locale language) {
        CheckoutChanges changes = new CheckoutChanges(language);
        ShownQuote shown = order.shown();
        now.shops().forEach(shop -> changes.away(shop));
        for (QuoteLine line : now.lines()) {
            changes.stock(line);
            changes.line(line, shown.lines().get(line.item().variant()));
        }
        long left = shown.lines().keySet().stream()
                .filter(variant -> !now.shown().containsKey(variant))
                .count();
        if (left > 0) changes.say("checkout.change.left", left);
        if (shown.total() != null && shown.total() != now.total().amount())
            changes.say("checkout.change.total", changes.money(now.total()), changes.money(Money.of(shown.total())));
        return changes.sentences;
    }

    private void away(ShopQuote shop) {
        if (shop.isAway())
            say(
                    "checkout.away",
                    shop.shop().name(),
                    days.day(shop.shop().holiday().back()));
    }

    private void stock(QuoteLine line) {
        if (line.isGone()) say("checkout.change.gone", line.title());
        else if (line.isShort()) say("checkout.change.short", line.title(), line.available(), line.quantity());
    }

    private void line(QuoteLine line, String seen) {
        if (seen == null) {
            say("checkout.change.added", line.title());
            return;
        }
        if (seen.equals(line.shown())) return;
        QuoteLine.ShownLine before = QuoteLine.ShownLine.read(seen);
        if (before == null) return;
        if (before.price() != line.price().amount()) price(line, Money.of(before.price()));
        if (before.quantity() != line.quantity())
            say("checkout.change.quantity", line.title(), line.quantity(), before.quantity());
    }

    private void price(QuoteLine line, Money before) {
        say("checkout.change.price", line.title(), money(line.price()), money(before));
    }

    private String money(Money money) {
        return money.in(language);
    }

    private void say(String key, Object... parameters) {
        sentences.add(Messages.text(language, key, parameters));
    }
}
