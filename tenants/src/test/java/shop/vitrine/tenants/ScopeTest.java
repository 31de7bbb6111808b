package shop.vitrine.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScopeTest {
    @AfterEach
    void leave() {
        Scope.leave();
    }

    @Test
    void aThreadWithoutAScopeSeesNothing() {
        assertThat(Scope.current()).isEqualTo(Scope.NONE);
        assertThat(Scope.NONE.seesAllShops()).isFalse();
        assertThat(Scope.NONE.shopId()).isNull();
    }

    @Test
    void whatIsWithinAnotherScopeLeavesTheOneAroundIt() {
        Scope.MARKET.run(() -> {
            String inside = Scope.shop("lumen").get(() -> Scope.current().shopId());
            assertThat(inside).isEqualTo("lumen");
            assertThat(Scope.current()).isEqualTo(Scope.MARKET);
        });
        assertThat(Scope.current()).isEqualTo(Scope.NONE);
    }

    @Test
    void workThatFailsLeavesItsScopeToo() {
        Scope.MARKET.enter();
        assertThatThrownBy(() -> Scope.ADMIN.run(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(Scope.current()).isEqualTo(Scope.MARKET);
        Scope.leave();
        assertThat(Scope.current()).isEqualTo(Scope.NONE);
    }

    @Test
    void noOtherThreadHasIt() {
        Scope.ADMIN.run(() ->
                assertThat(CompletableFuture.supplyAsync(Scope::current).join()).isEqualTo(Scope.NONE));
    }

    @Test
    void onlyTheMarketAndAdminsSeeAllShops() {
        assertThat(Scope.MARKET.seesAllShops()).isTrue();
        assertThat(Scope.ADMIN.seesAllShops()).isTrue();
        assertThat(Scope.shop("market").seesAllShops()).isFalse();
        assertThat(Scope.shop("market").shopId()).isEqualTo("market");
        assertThat(Scope.MARKET.shopId()).isNull();
    }
}
