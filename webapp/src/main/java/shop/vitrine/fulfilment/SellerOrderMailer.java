package shop.vitrine.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import shop.vitrine.mail.OutgoingMails;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.PurchasePaid;
import shop.vitrine.orders.Purchases;
import shop.vitrine.platform.Settings;
import shop.vitrine.sellers.Members;
import shop.vitrine.tenants.Member;

/** Mails members about new orders, by their preferences. */
@ApplicationScoped
class SellerOrderMailer {
    private static final List<Member.Role> WHO_SHIPS = List.of(Member.Role.OWNER, Member.Role.FULFILMENT);

    @Inject
    Purchases purchases;

    @Inject
    Members members;

    @Inject
    OutgoingMails mails;

    void paid(@Observes PurchasePaid paid) {
        Map<String, Order> byShop = purchases.get(paid.purchase()).orders().stream()
                .collect(Collectors.toMap(Order::shop, Function.identity()));
        for (Members.OrderMailRecipient recipient : members.orderMailRecipients(byShop.keySet(), WHO_SHIPS)) {
            Order order = byShop.get(recipient.shop());
            mails.enqueue(
                    recipient.person().email(),
                    recipient.person().language(),
                    "fulfilment/mail/shop-order",
                    Map.of("order", order, "link", Settings.url() + "/seller/orders"));
        }
    }
}
