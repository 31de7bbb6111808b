package shop.vitrine.web.http;

import java.util.List;

/** What machines ask for with a proof and no cookie: webhooks, the operator, the test gateway. */
public final class MachinePaths {
    private static final List<String> PREFIXES = List.of("/webhooks/", "/operator/", "/test-gateway/api/");

    private MachinePaths() {}

    public static boolean contain(String path) {
        return PREFIXES.stream().anyMatch(path::startsWith);
    }
}
