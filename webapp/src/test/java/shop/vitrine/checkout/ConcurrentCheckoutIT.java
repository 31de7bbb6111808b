package shop.vitrine.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.TestResponse;

/** Concurrent orders of the same goods. */
class ConcurrentCheckoutIT {
    private static final int BUYERS = 200;
    private static final int STOCK = 20;

    private static SampleShop shop;

    private final SampleMarket market = SampleMarket.open();

    @BeforeAll
    static void open() {
        shop = SampleShops.open();
    }

    private enum End {
        PAID,
        TOLD_SOLD_OUT,
        ELSE
    }

    @Test
    void twoHundredAtOnceBuyTheLastTwenty() throws Exception {
        String variant = variant(0, STOCK);
        long sold = sold(variant);
        Map<End, Long> ends = together(BUYERS, number -> () -> buy(variant, number)).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(ends).containsExactlyInAnyOrderEntriesOf(Map.of(End.PAID, 20L, End.TOLD_SOLD_OUT, 180L));

        await(() -> purchases("PAID") == STOCK && held(variant) == 0);
        assertThat(purchases("AWAITING_PAYMENT") + purchases("CANCELLED")).isZero();
        assertThat(market.count("select on_hand from stock_levels where variant_id = ?", variant))
                .isZero();
        assertThat(sold(variant) - sold).isEqualTo(STOCK);
        assertThat(market.count("select count(*) from holds where variant_id = ?", variant))
                .isZero();
        nobodyWasChargedWithoutAnOrder();
    }

    private long sold(String variant) {
        return market.count(
                "select coalesce(-sum(quantity), 0) from stock_movements where variant_id = ? and kind = 'SOLD'",
                variant);
    }

    private void nobodyWasChargedWithoutAnOrder() {
        assertThat(market.count("""
            select count(*) from test_gateway_payments g where g.status = 'APPROVED'
              and not exists (select 1 from payments p join purchases u on u.id = p.purchase_id
                join orders o on o.purchase_id = u.id
                where p.id = g.idempotency_key and p.status = 'SETTLED' and u.status = 'PAID' and o.status = 'PAID'
                  and p.amount = g.amount and u.total = g.amount and o.goods + o.delivery = g.amount)
              and exists (select 1 from payments p join purchases u on u.id = p.purchase_id
                where p.id = g.idempotency_key and u.email like 'rush-%')
            """)).isZero();
        assertThat(market.count("""
            select count(*) from test_gateway_payments g join payments p on p.id = g.idempotency_key
              join purchases u on u.id = p.purchase_id where g.status = 'APPROVED' and u.email like 'rush-%'
            """)).isEqualTo(STOCK);
    }

    @Test
    void twelveClicksAtOnceAreOnePurchase() throws Exception {
        String variant = variant(1, 50);
        SampleBuyer buyer = new SampleBuyer(market, "clicks@example.org");
        buyer.put(variant, 2);
        TestResponse page = buyer.checkout().expect(200);
        List<TestResponse> replies = together(12, click -> () -> patiently(() -> buyer.place(page)));
        assertThat(replies).allMatch(reply -> reply.status() == 303);
        assertThat(market.count("select count(*) from purchases where email = 'clicks@example.org'"))
                .isEqualTo(1);
        assertThat(held(variant)).isEqualTo(2);
        TestResponse later = buyer.place(page).expect(303);
        assertThat(later.header("Location")).contains("/test-gateway/pay/");
        buyer.pay(later, "approve");
        await(() -> held(variant) == 0);
        assertThat(buyer.place(page).expect(303).header("Location")).contains("/orders/P-");
    }

    @Test
    void aTabForEachOfEightFingersIsOnePurchase() throws Exception {
        String variant = variant(2, 50);
        SampleBuyer buyer = new SampleBuyer(market, "tabs@example.org");
        buyer.put(variant, 1);
        List<TestResponse> tabs = IntStream.range(0, 8)
                .mapToObj(tab -> buyer.checkout().expect(200))
                .toList();
        List<TestResponse> replies = together(8, tab -> () -> patiently(() -> buyer.place(tabs.get(tab))));
        assertThat(replies).allMatch(reply -> reply.status() == 303);
        assertThat(market.count("select count(*) from purchases where email = 'tabs@example.org'"))
                .isEqualTo(1);
        assertThat(held(variant)).isEqualTo(1);
    }

    private End buy(String variant, int number) {
        SampleBuyer buyer = new SampleBuyer(market, "rush-" + number + "@example.org");
        if (patiently(() -> buyer.put(variant, 1)).status() >= 400) return End.ELSE;
        TestResponse page = patiently(buyer::checkout);
        if (page.status() == 303 && page.header("Location").endsWith("/cart")) return End.TOLD_SOLD_OUT;
        if (page.status() != 200) return End.ELSE;
        if (page.text().contains("/checkout/adjust")) return End.TOLD_SOLD_OUT;
        for (int attempt = 0; attempt < 30; attempt++) {
            TestResponse placed = patiently(() -> buyer.place(page));
            if (placed.status() == 409) return End.TOLD_SOLD_OUT;
            if (placed.status() == 303 && placed.header("Location").contains("/test-gateway/")) {
                buyer.pay(placed, "approve");
                return End.PAID;
            }
            // Too busy, or no response from the gateway: retry with the same key, as the page offers.
            if (placed.status() != 303 && placed.status() != 503) return End.ELSE;
            rest();
        }
        return End.ELSE;
    }

    /** Retries without a response; the key makes that harmless. */
    private static TestResponse patiently(Callable<TestResponse> step) {
        for (int attempt = 1; ; attempt++) {
            try {
                return step.call();
            } catch (UncheckedIOException e) {
                if (attempt == 3) throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static <T> List<T> together(int many, Function<Integer, Callable<T>> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                Callable<T> one = work.apply(i);
                running.add(threads.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) results.add(one.get());
            return results;
        }
    }

    /** A variant with this stock. */
    private String variant(int index, int onHand) {
        return market.texts(
                        "update stock_levels set on_hand = ?, held = 0 where variant_id = ? returning variant_id",
                        onHand,
                        shop.variant(index))
                .getFirst();
    }

    private long purchases(String status) {
        return market.count("select count(*) from purchases where email like 'rush-%' and status = ?", status);
    }

    private long held(String variant) {
        return market.count("select held from stock_levels where variant_id = ?", variant);
    }

    private static void await(BooleanSupplier reached) {
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (!reached.getAsBoolean()) {
            if (Instant.now().isAfter(end)) throw new AssertionError("Not reached within 90 s");
            rest();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
