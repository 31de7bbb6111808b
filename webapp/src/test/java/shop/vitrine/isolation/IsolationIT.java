package shop.vitrine.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShops;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;
import shop.vitrine.tenants.Member;

/**
 * Calls every route with ids of another shop, as every kind of stranger: each must answer 404 or ask to sign in, and
 * neither show nor change anything. A new route with an id fails until it is declared public or gets a source of
 * foreign ids.
 */
class IsolationIT {
    /** Public routes, or protected by other means than a session. */
    private static final Map<String, String> OPEN = Map.of(
            "/@\\{handle}.*", "a showcase is public",
            "/products/\\{.*", "a product is public",
            "/media/\\{key}", "a picture is public once its hash is known",
            "/sitemap\\{page}.xml", "what search engines may know",
            "GET /cart/lines/\\{id}", "leads whoever comes by a plain link to their own cart",
            "/webhooks/.*", "a gateway signs what it sends",
            "/test-gateway/.*", "the gateway's own pages, each with its unguessable reference",
            "/operator/.*", "the operator carries a token");

    /** Show nothing without parameters, or belong to the visitor's own draft. */
    private static final Set<String> NAMELESS =
            Set.of("GET /seller/orders/packing-slips.pdf", "GET /seller/showcase/sections/{id}");

    private final SampleMarket market = SampleMarket.open();
    private final VictimShop victimShop = VictimShopFixture.of(market);

    /** Kinds of visitors. */
    enum Stranger {
        NOBODY,
        BUYER,
        OWNER_OF_ANOTHER_SHOP,
        CATALOGUE_OF_ANOTHER_SHOP,
        FULFILMENT_OF_ANOTHER_SHOP;

        TestVisitor visit(SampleMarket market) {
            return switch (this) {
                case NOBODY -> market.visitor();
                case BUYER -> market.buyer();
                case OWNER_OF_ANOTHER_SHOP -> SampleShops.open().member("OWNER");
                case CATALOGUE_OF_ANOTHER_SHOP -> SampleShops.open().member("CATALOGUE");
                case FULFILMENT_OF_ANOTHER_SHOP -> SampleShops.open().member("FULFILMENT");
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatBelongsToSomebodyElseIsNotThere(Stranger stranger) {
        TestVisitor visitor = stranger.visit(market);
        Map<String, String> before = victimShop.rows();
        Set<String> wrong = new TreeSet<>();
        int asked = 0;
        for (DeployedRoute route : closed()) {
            if (route.parameters().isEmpty()) continue;
            TestResponse reply = ask(visitor, route);
            asked++;
            if (!refused(reply, stranger == Stranger.NOBODY)) wrong.add(said(route, reply));
        }
        assertThat(wrong).as(stranger.name()).isEmpty();
        assertThat(victimShop.rows()).as("nothing changed").isEqualTo(before);
        assertThat(asked).as("routes with an id").isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource(value = Stranger.class, names = "BUYER")
    void theDesksAreNotThereForABuyer(Stranger stranger) {
        TestVisitor visitor = stranger.visit(market);
        List<String> wrong = routes(
                        route -> route.staff().isPresent() || route.path().startsWith("/admin"))
                .map(route -> Map.entry(route, ask(visitor, route)))
                .filter(answered -> !refused(answered.getValue(), false))
                .filter(answered -> !invitedToSell(answered.getValue()))
                .map(answered -> said(answered.getKey(), answered.getValue()))
                .toList();
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Member.Role.class)
    void whatARoleMayNotDoIsNotThereForIt(Member.Role role) {
        TestVisitor visitor = victimShop.member(role.name());
        Map<String, String> before = victimShop.rows();
        List<String> wrong = routes(route -> route.forbids(role) || route.path().startsWith("/admin"))
                .map(route -> Map.entry(route, ask(visitor, route)))
                .filter(answered -> !refused(answered.getValue(), false))
                .map(answered -> said(answered.getKey(), answered.getValue()))
                .toList();
        assertThat(wrong).as(role.name()).isEmpty();
        assertThat(victimShop.rows()).as("nothing changed").isEqualTo(before);
    }

    /** Otherwise a refusal would prove nothing. */
    @Test
    void itsOwnStaffSeesWhatStrangersDoNot() {
        TestVisitor owner = victimShop.member("OWNER");
        List<String> wrong = new ArrayList<>();
        for (DeployedRoute route : closed()) {
            if (!route.method().equals("GET") || route.staff().isEmpty() || NAMELESS.contains(route.toString()))
                continue;
            TestResponse reply = ask(owner, route);
            if (reply.status() != 200 && reply.status() != 303) wrong.add(said(route, reply));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRouteWithAnIdIsKnownHere() {
        Set<String> unknown = new TreeSet<>();
        for (DeployedRoute route : closed())
            for (String parameter : route.parameters())
                if (victimShop.id(route, parameter) == null) unknown.add(route + " #" + parameter);
        assertThat(unknown).isEmpty();
    }

    private static List<DeployedRoute> closed() {
        return routes(route -> OPEN.keySet().stream()
                        .noneMatch(open ->
                                route.plain().matches(open) || route.toString().matches(open)))
                .toList();
    }

    private static java.util.stream.Stream<DeployedRoute> routes(Predicate<DeployedRoute> those) {
        return DeployedRoutes.all().stream().filter(those);
    }

    private TestResponse ask(TestVisitor visitor, DeployedRoute route) {
        String path = route.with(parameter -> {
            String id = victimShop.id(route, parameter);
            return id == null ? "unknown" : id;
        });
        if (route.method().equals("GET")) return visitor.get(path);
        return route.files() ? visitor.upload(path, List.of(Map.entry("any", "thing")), List.of()) : visitor.post(path);
    }

    private static boolean refused(TestResponse reply, boolean mayAskToSignIn) {
        String to = reply.header("Location");
        boolean asks = reply.status() == 303
                && to != null
                && to.replaceFirst("^https?://[^/]+", "").startsWith("/login");
        return reply.status() == 404 || mayAskToSignIn && asks;
    }

    private static boolean invitedToSell(TestResponse reply) {
        String to = reply.header("Location");
        return to != null && to.endsWith("/seller/apply");
    }

    private static String said(DeployedRoute route, TestResponse reply) {
        return route + " → " + reply.status() + " "
                + (reply.header("Location") == null ? "" : reply.header("Location"));
    }
}
