package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import shop.vitrine.house.Settings;
import shop.vitrine.mail.Mails;
import shop.vitrine.selling.Members;
import shop.vitrine.tenants.Member;

/** Tells those who ship of what was paid, each in their language, where they want to be told. */
@ApplicationScoped
class ShopMails {
    private static final List<Member.Role> WHO_SHIPS = List.of(Member.Role.OWNER, Member.Role.FULFILMENT);

    @Inject
    Purchases purchases;

    @Inject
    Members members;

    @Inject
    Mails mails;

    void paid(@Observes PurchasePaid paid) {
        Map<String, Order> byShop = purchases.get(paid.purchase()).orders().stream()
                .collect(Collectors.toMap(Order::shop, Function.identity()));
        for (Members.Recipient one : members.toTellOfOrders(byShop.keySet(), WHO_SHIPS)) {
            Order order = byShop.get(one.shop());
            mails.write(
                    one.person().email(),
                    one.person().language(),
                    "shop-order",
                    Map.of("order", order, "link", Settings.url() + "/seller/orders"));
        }
    }
}
