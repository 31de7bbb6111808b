package shop.vitrine.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.vitrine.SampleMarket;
import shop.vitrine.TestVisitor;
import shop.vitrine.isolation.DeployedRoute;
import shop.vitrine.isolation.DeployedRoutes;
import shop.vitrine.isolation.VictimShop;
import shop.vitrine.isolation.VictimShopFixture;
import shop.vitrine.journeys.Browser.ScreenSize;

/** Checks every page of Seller Center and administration with axe. */
class BackOfficeJourney {
    private final SampleMarket market = SampleMarket.open();
    private final VictimShop shop = VictimShopFixture.of(market);

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void theSellerCenter(ScreenSize device) {
        look(device, shop.member("OWNER"), "/seller");
    }

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void theAdministration(ScreenSize device) {
        look(device, market.admin(), "/admin");
    }

    private void look(ScreenSize device, TestVisitor visitor, String desk) {
        List<String> pages = pages(visitor, desk);
        assertThat(pages).hasSizeGreaterThan(3);
        try (Browser browser = Browser.open(device)) {
            browser.as(visitor);
            browser.driver()
                    .executeCdpCommand(
                            "Emulation.setEmulatedMedia",
                            Map.of(
                                    "features",
                                    List.of(Map.of("name", "prefers-color-scheme", "value", scheme(device)))));
            pages.forEach(browser::go);
            assertThat(browser.findings()).isEmpty();
        }
    }

    /** Light on the phone, dark on the desktop. */
    private static String scheme(ScreenSize device) {
        return device == ScreenSize.PHONE ? "light" : "dark";
    }

    private List<String> pages(TestVisitor visitor, String desk) {
        return DeployedRoutes.all().stream()
                .filter(route -> route.method().equals("GET") && route.path().startsWith(desk))
                .map(this::address)
                .filter(path -> {
                    var reply = visitor.get(path);
                    String type = reply.header("Content-Type");
                    return reply.status() == 200 && type != null && type.startsWith("text/html");
                })
                .toList();
    }

    private String address(DeployedRoute route) {
        return route.with(parameter -> String.valueOf(shop.id(route, parameter)));
    }
}
