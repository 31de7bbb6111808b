package shop.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Without Elasticsearch everything answers; with it back, the index catches up by itself. */
class ElasticsearchOutageIT {
    private final SampleMarket market = SampleMarket.open();

    @Test
    void theMarketGoesOnAndTheIndexCatchesUp() throws IOException {
        until("the index knows the market", () -> finds("lamp"));
        market.local().stopElasticsearch();
        try {
            everythingAnswers();
            rename("Arc desk lamp", "Arc xylophone lamp");
        } finally {
            market.local().startElasticsearch();
        }
        until("the index caught up", () -> finds("xylophone"));
        rename("Arc xylophone lamp", "Arc desk lamp");
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

    /** Found by the index itself, without the note that it was answered plainly. */
    private boolean finds(String word) {
        TestResponse reply = market.visitor().get("/shop?q=" + word + "&page=1&sort=newest&n=" + System.nanoTime());
        var page = reply.page();
        return reply.status() == 200
                && page.select("#results .notice").isEmpty()
                && !page.select("#results .card").isEmpty();
    }

    private void rename(String from, String to) {
        market.count(
                "with renamed as (update products set title = ? where title = ? returning 1) select count(*) from renamed",
                to,
                from);
    }

    private static void until(String what, BooleanSupplier holds) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(end)) throw new AssertionError("Not within a minute: " + what);
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
