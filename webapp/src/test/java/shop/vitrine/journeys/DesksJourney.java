package shop.vitrine.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.vitrine.SampleMarket;
import shop.vitrine.Visitor;
import shop.vitrine.isolation.Belongings;
import shop.vitrine.isolation.Route;
import shop.vitrine.isolation.Routes;
import shop.vitrine.isolation.Victim;
import shop.vitrine.journeys.Browser.Device;

/** Axe looks at every page of the Seller Center and of the administration, whatever pages there are. */
class DesksJourney {
    private final SampleMarket market = SampleMarket.open();
    private final Victim shop = Belongings.of(market);

    @ParameterizedTest
    @EnumSource(Device.class)
    void theSellerCenter(Device device) {
        look(device, market.staff(Victim.SHOP, "OWNER"), "/seller");
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void theAdministration(Device device) {
        look(device, market.admin(), "/admin");
    }

    private void look(Device device, Visitor visitor, String desk) {
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

    /** The day in the hand and the night on the desk: each page is seen in both, and at both sizes. */
    private static String scheme(Device device) {
        return device == Device.PHONE ? "light" : "dark";
    }

    private List<String> pages(Visitor visitor, String desk) {
        return Routes.all().stream()
                .filter(route -> route.method().equals("GET") && route.path().startsWith(desk))
                .map(this::address)
                .filter(path -> {
                    var reply = visitor.get(path);
                    String type = reply.header("Content-Type");
                    return reply.status() == 200 && type != null && type.startsWith("text/html");
                })
                .toList();
    }

    private String address(Route route) {
        return route.with(parameter -> String.valueOf(shop.id(route, parameter)));
    }
}
