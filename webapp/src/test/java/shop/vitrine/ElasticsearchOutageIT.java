package shop.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import shop.vitrine.search.SortOrder;

/** Without Elasticsearch everything still works in the same orders; afterwards the index catches up. */
class ElasticsearchOutageIT {
    private final SampleMarket market = SampleMarket.open();
    private final SampleShop shop = SampleShops.open();

    @Test
    void theMarketGoesOnAndTheIndexCatchesUp() throws IOException {
        shop.indexed();
        Map<SortOrder, List<String>> indexed = indexedOrders();
        market.local().stopElasticsearch();
        try {
            everythingAnswers();
            assertThat(orders("de")).isEqualTo(indexed);
            rename(shop.product(1).id(), "Bowl " + backwards());
        } finally {
            market.local().startElasticsearch();
        }
        Patience.until("the index caught up", () -> finds(backwards()));
    }

    /** A word no shop would use. */
    private String backwards() {
        return new StringBuilder(shop.handle()).reverse().toString();
    }

    private void everythingAnswers() {
        TestVisitor visitor = market.visitor();
        String product = market.texts("select '/products/' || id || '-' || slug from products where title like 'Arc %'")
                .getFirst();
        visitor.get("/shop").expect(200).one(".card");
        TestResponse search = visitor.get("/shop?q=lamp&sort=price").expect(200);
        search.one("#results .card");
        assertThat(search.page().select("#results .notice")).isNotEmpty();
        visitor.get("/shop?category=lighting&rating=4").expect(200);
        visitor.get("/shop/suggest?q=lam").expect(200);
        TestResponse page = visitor.get(product).expect(200);
        visitor.get("/@lumen").expect(200).one(".card");
        visitor.submit(page.one("form.buy"), "quantity", "1").expect(303);
        visitor.get("/cart").expect(200).one(".cart-line");
        visitor.get("/checkout").expect(200).one("#checkout");
    }

    /** Waits until the index shows the latest changes. */
    private Map<SortOrder, List<String>> indexedOrders() {
        Patience.until("the index has all changes", () -> market.count("select count(*) from search_outbox") == 0);
        Patience.rest(Duration.ofSeconds(2));
        return orders("nl");
    }

    /** The first products of each order; a different language avoids cached pages. */
    private Map<SortOrder, List<String>> orders(String language) {
        return EnumSet.complementOf(EnumSet.of(SortOrder.RELEVANCE)).stream()
                .collect(Collectors.toMap(
                        order -> order, order -> first("/shop?sort=" + order.key() + "&lang=" + language)));
    }

    private List<String> first(String list) {
        return Stream.of("", "&page=2")
                .flatMap(page -> market.visitor().get(list + page).expect(200).page().select(".grid .card h3").stream())
                .map(Element::text)
                .toList();
    }

    /** From the index, without the notice of the fallback. */
    private boolean finds(String word) {
        TestResponse reply = market.visitor().get("/shop?q=" + word + "&page=1&sort=newest&n=" + System.nanoTime());
        var page = reply.page();
        return reply.status() == 200
                && page.select("#results .notice").isEmpty()
                && !page.select("#results .card").isEmpty();
    }

    private void rename(String product, String title) {
        market.count(
                "with renamed as (update products set title = ? where id = ? returning 1) select count(*) from renamed",
                title,
                product);
    }
}
