package shop.vitrine.fulfilment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import shop.vitrine.accounts.Persons;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.OrderEvent;
import shop.vitrine.orders.Orders;
import shop.vitrine.payments.Payments;
import shop.vitrine.shipping.Carriers;
import shop.vitrine.shipping.Parcel;
import shop.vitrine.shipping.ParcelEvent;
import shop.vitrine.shipping.Parcels;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.Page;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Messages;

/** Loads the shop's orders and refuses changes that are based on an outdated page. */
@RequestScoped
class SellerOrderEditor {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Orders orders;

    @Inject
    Parcels parcels;

    @Inject
    Carriers carriers;

    @Inject
    CurrentLanguage language;

    @Inject
    Payments payments;

    @Inject
    Persons persons;

    @Inject
    Current current;

    /** @throws NotFoundException also for unpaid orders and those of other shops */
    Order look(String number) {
        return orders.find(number).filter(order -> order.paidAt() != null).orElseThrow(NotFoundException::new);
    }

    /**
     * Locks an order for a change that its state must allow.
     *
     * @throws Outdated if it has changed since it was shown
     */
    Order take(String number, Version seen, Predicate<Order> allows) {
        Order order = orders.lock(number).orElseThrow(NotFoundException::new);
        if (seen.isNot(order.version()) || !allows.test(order)) throw new Outdated(page(order, null), conflict(order));
        return order;
    }

    private Conflict conflict(Order order) {
        OrderEvent last = order.events().getLast();
        Conflict conflict = Conflict.in(language.locale())
                .theirs(text("orders.timeline"), text("orders.event." + last.status()))
                .noRetry();
        String person = last.person() == null
                ? null
                : persons.names(List.of(last.person())).get(last.person());
        return person == null ? conflict : conflict.by(person, last.at());
    }

    private String text(String key) {
        return Messages.text(language.locale(), key);
    }

    /** Bumps the version for changes other than of state. */
    void changes(Order order) {
        entities.lock(order, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** @param form refused parcel, or null */
    Page page(Order order, ShipParcel form) {
        return Page.of("fulfilment/order")
                .with("view", view(order, form))
                .with("problems", Problems.NONE)
                .with("open", null);
    }

    private SellerOrderView view(Order order, ShipParcel form) {
        List<Parcel> packed = parcels.of(order.id());
        List<String> people = Stream.concat(
                        order.events().stream().map(event -> event.person()),
                        packed.stream()
                                .flatMap(parcel -> parcel.events().stream())
                                .map(ParcelEvent::person))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new SellerOrderView(
                order,
                packed,
                UnpackedItems.of(order, packed),
                payments.refunds(order.purchase().id(), order.id()),
                persons.names(people),
                new SellerOrderView.ParcelForm(carriers.names(language.locale()), form),
                current.now());
    }
}
