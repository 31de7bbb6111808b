package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.vitrine.search.TestProduct.product;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.vitrine.search.connection.CircuitBreaker;
import shop.vitrine.search.connection.SearchConfig;
import shop.vitrine.search.connection.SearchUnavailable;

class OutageIT {
    private static final Duration ANSWER = Duration.ofMillis(800);

    private final Logger logger = Logger.getLogger(CircuitBreaker.class.getName());
    private final List<String> log = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            log.add(record.getLevel() + " " + record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private TestIndex test;
    private FaultProxy proxy;
    private ProductIndex index;

    @BeforeEach
    void open() throws IOException {
        test = TestIndex.of(product("a", "Vase"));
        proxy = new FaultProxy(TestIndex.server());
        index = ProductIndex.open(SearchConfig.at(proxy.url())
                .withIndex(test.config.index())
                .withTimeouts(Duration.ofMillis(300), ANSWER));
        for (int i = 0; i < 20; i++) warm();
        logger.addHandler(handler);
    }

    private void warm() {
        try {
            index.search(ProductQuery.of("vase"));
        } catch (SearchUnavailable e) {
            // The first request loads classes, which may exceed the budget on a busy machine.
        }
    }

    @AfterEach
    void close() throws IOException {
        logger.removeHandler(handler);
        index.close();
        proxy.close();
        test.close();
    }

    @Test
    void silenceEndsWithinTheBudgetThenAtOnceThenRecovers() throws Exception {
        proxy.set(FaultProxy.ProxyMode.SILENT);
        for (int i = 0; i < 3; i++) assertThat(failing()).isBetween(ANSWER.toMillis() - 50, ANSWER.toMillis() + 1_000);
        long together = 0;
        for (int i = 0; i < 20; i++) together += failing();
        assertThat(together).isLessThan(ANSWER.toMillis());
        assertThat(index.healthy()).isFalse();
        proxy.set(FaultProxy.ProxyMode.OPEN);
        recovers();
        assertThat(log).hasSize(2);
        assertThat(log.getFirst()).startsWith("WARNING Search does not answer");
        assertThat(log.getLast()).isEqualTo("INFO Search answers again");
    }

    @Test
    void aServerThatIsGoneIsNoticedAtOnceAndFoundAgain() throws Exception {
        proxy.set(FaultProxy.ProxyMode.SHUT);
        for (int i = 0; i < 10; i++) assertThat(failing()).isLessThan(ANSWER.toMillis() + 100);
        assertThatThrownBy(() -> index.suggest("vas", "en", Optional.empty(), List.of()))
                .isInstanceOf(SearchUnavailable.class);
        assertThatThrownBy(() -> index.similar("a", 3)).isInstanceOf(SearchUnavailable.class);
        assertThatThrownBy(() -> index.bulk(List.of(product("b", "Vase").upsert())))
                .isInstanceOf(SearchUnavailable.class);
        proxy.set(FaultProxy.ProxyMode.OPEN);
        recovers();
        assertThat(index.bulk(List.of(product("b", "Vase").upsert()))).isEmpty();
        assertThat(log).hasSize(2);
    }

    @Test
    void aMissingIndexIsUnavailable() {
        try (var absent = TestIndex.empty()) {
            assertThatThrownBy(() -> absent.index.search(ProductQuery.all())).isInstanceOf(SearchUnavailable.class);
        }
    }

    private long failing() {
        long start = System.nanoTime();
        assertThatThrownBy(() -> index.search(ProductQuery.of("vase"))).isInstanceOf(SearchUnavailable.class);
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private void recovers() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!index.healthy() && System.nanoTime() < end) Thread.sleep(100);
        assertThat(index.search(ProductQuery.of("vase")).total()).isEqualTo(1);
    }
}
