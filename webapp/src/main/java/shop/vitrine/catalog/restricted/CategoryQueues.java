package shop.vitrine.catalog.restricted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import shop.vitrine.catalog.restricted.CategoryRequest.Status;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;

/** What admins see of the requests: three queries a page. In the caller's transaction. */
@ApplicationScoped
class CategoryQueues {
    @Inject
    CategoryRequests requests;

    @Inject
    Shops shops;

    /** @param state of the URL; those that wait for anything else */
    CategoryQueue queue(String state, String page) {
        Status status = Status.of(state).orElse(Status.OPEN);
        int pages = (int) Math.max(1, (requests.count(status) + CategoryQueue.SIZE - 1) / CategoryQueue.SIZE);
        int at = Math.clamp(page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, 1, pages);
        List<CategoryRequest> found = requests.in(status, (at - 1) * CategoryQueue.SIZE, CategoryQueue.SIZE);
        Map<String, Shop> owners =
                shops.byId(found.stream().map(CategoryRequest::shop).distinct().toList());
        return new CategoryQueue(
                status,
                found.stream()
                        .map(one -> new CategoryQueue.Item(one, owners.get(one.shop())))
                        .toList(),
                at,
                pages);
    }

    CategoryQueue.Item seen(CategoryRequest request) {
        return new CategoryQueue.Item(request, shops.get(request.shop()));
    }
}
