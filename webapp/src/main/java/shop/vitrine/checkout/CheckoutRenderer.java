package shop.vitrine.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.cart.Cart;
import shop.vitrine.cart.Carts;
import shop.vitrine.money.Money;
import shop.vitrine.orders.Purchases;
import shop.vitrine.shipping.DeliveryCountry;
import shop.vitrine.tenants.Countries;
import shop.vitrine.tenants.Country;
import shop.vitrine.web.Page;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Messages;

/** Renders the checkout from the current cart; empty if there is nothing to buy. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
class CheckoutRenderer {
    @Inject
    Carts carts;

    @Inject
    QuoteCalculator quotes;

    @Inject
    Purchases purchases;

    @Inject
    Visitor visitor;

    @Inject
    CheckoutDraftCookie drafts;

    @Inject
    CurrentLanguage language;

    @Inject
    DeliveryCountry deliveryCountry;

    public Optional<Page> fresh() {
        return typed(drafts.find().orElseGet(this::blank));
    }

    /** With the draft and its prices. */
    public Optional<Page> typed(CheckoutDraft draft) {
        return page(draft, Problems.NONE, null)
                .map(page -> page.with("changes", CheckoutChanges.sinceCart(quote(page), language.locale())));
    }

    /** After an invalid order. */
    public Optional<Page> wrong(PlaceOrder order, Problems problems) {
        return page(order.draft(), problems, order.key())
                .map(page -> page.with("changes", CheckoutChanges.sinceCart(quote(page), language.locale()))
                        .status(422));
    }

    /** After a change: says what, and asks again. */
    public Optional<Page> changed(PlaceOrder order) {
        return page(order.draft(), Problems.NONE, order.key()).map(page -> {
            if (!quote(page).outOfReach().isEmpty()) return refused(page);
            List<String> changes = CheckoutChanges.sincePage(order, quote(page), language.locale());
            List<String> told = changes.isEmpty() ? List.of(text("checkout.change.moment")) : changes;
            return page.with("changes", told).with("asked", true);
        });
    }

    /** Some shop does not deliver to the country; the page says which. */
    private static Page refused(Page page) {
        return page.with("problems", Problems.NONE.and("country", "checkout.country.refused"))
                .with("changes", List.of())
                .status(422);
    }

    public List<String> stuck(CheckoutDraft draft) {
        Country country = Countries.find(draft.address().country()).orElseGet(deliveryCountry::country);
        return carts.current().map(cart -> quotes.of(cart, country, Map.of()).stuck()).orElse(List.of()).stream()
                .map(shop -> shop.shop().id())
                .toList();
    }

    /** All retries failed. */
    public Optional<Page> busy(PlaceOrder order) {
        return page(order.draft(), Problems.NONE, order.key())
                .map(page -> page.with("changes", List.of(text("checkout.busy")))
                        .with("asked", true)
                        .status(503));
    }

    private Optional<Page> page(CheckoutDraft draft, Problems problems, String key) {
        Optional<Cart> cart = carts.current().filter(one -> !one.toBuy().isEmpty());
        if (cart.isEmpty()) return Optional.empty();
        Country country = Countries.find(draft.address().country()).orElseGet(deliveryCountry::country);
        Quote quote = quotes.of(cart.get(), country, draft.delivery());
        return Optional.of(Page.of("checkout/checkout")
                .with("draft", draft)
                .with("problems", problems)
                .with("quote", quote)
                .with("key", key(cart.get().id(), key))
                .with("countries", Countries.names(language.locale()))
                .with("person", visitor.person().orElse(null))
                .with("asked", false)
                .with("said", said(quote)));
    }

    /** A failed attempt keeps its key, unless it belongs to another cart. */
    private static String key(String cart, String before) {
        return IdempotencyKey.read(before)
                .filter(key -> key.isOf(cart))
                .orElseGet(() -> IdempotencyKey.next(cart))
                .toString();
    }

    /** Prefilled with the address of the last purchase. */
    private CheckoutDraft blank() {
        Optional<Person> person = visitor.person();
        String email = person.map(Person::email).orElse(null);
        return person.flatMap(buyer -> purchases.lastAddressOf(buyer.id()))
                .filter(last -> Countries.find(last.postal().country()).isPresent())
                .map(last -> new CheckoutDraft(email, DeliveryAddressInput.of(last.postal()), last.phone(), Map.of()))
                .orElseGet(() -> new CheckoutDraft(
                        email,
                        DeliveryAddressInput.of(person.map(Person::name).orElse(null), deliveryCountry.country()),
                        null,
                        Map.of()));
    }

    private String said(Quote quote) {
        Locale spoken = language.locale();
        Money tax = quote.vats().stream().map(share -> share.vat()).reduce(Money.zero(), Money::plus);
        return text("checkout.said", quote.total().in(spoken), quote.delivery().in(spoken), tax.in(spoken));
    }

    private static Quote quote(Page page) {
        return (Quote) page.model().get("quote");
    }

    private String text(String key, Object... parameters) {
        return Messages.text(language.locale(), key, parameters);
    }
}
