package shop.vitrine.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import shop.vitrine.tenants.Member;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopView;

class ShopFormDialectTest {
    private final Membership one = new Membership(new ShopView(shop("lumen"), null), Member.Role.OWNER);
    private final Membership other = new Membership(new ShopView(shop("stride"), null), Member.Role.CATALOGUE);

    @Test
    void everyWayOutOfAFormNamesTheShop() {
        assertThat(rendered(
                        List.of(one, other),
                        "<form method=\"post\" action=\"/seller/settings\" hx-post=\"/seller/settings\">"
                                + "<button th:formaction=\"${'/seller/form?a=1'}\"></button></form>"))
                .isEqualTo(
                        "<form method=\"post\" action=\"/seller/settings?shop=%1$s\" hx-post=\"/seller/settings?shop=%1$s\">"
                                        .formatted(one.shop().id())
                                + "<button formaction=\"/seller/form?a=1&amp;shop=%s\"></button></form>"
                                        .formatted(one.shop().id()));
    }

    @Test
    void whereThereIsNothingToMixUpNothingIsSaid() {
        for (String form : List.of(
                "<form method=\"post\" action=\"/cart/lines\"></form>",
                "<form method=\"get\" action=\"/seller/orders\"></form>"))
            assertThat(rendered(List.of(one, other), form)).isEqualTo(form);
        String form = "<form method=\"post\" action=\"/seller/settings\"></form>";
        assertThat(rendered(List.of(one), form)).isEqualTo(form);
    }

    private static Shop shop(String handle) {
        return new Shop(handle, handle, "NL", Instant.EPOCH);
    }

    private String rendered(List<Membership> seats, String template) {
        TemplateEngine engine = new TemplateEngine();
        engine.addDialect(new ShopFormDialect());
        CurrentShop current = new CurrentShop();
        current.take(one, seats);
        return engine.process(template, new Context(Locale.ENGLISH, Map.of("selling", current)));
    }
}
