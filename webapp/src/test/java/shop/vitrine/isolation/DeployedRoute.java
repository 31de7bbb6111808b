package shop.vitrine.isolation;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Member;

/**
 * One deployed route.
 *
 * @param resource its class
 * @param path such as {@code /seller/products/{id}}
 * @param files whether it is multipart
 * @param staff roles admitted to a Seller Center route
 */
public record DeployedRoute(
        Class<?> resource,
        String method,
        String path,
        boolean files,
        Optional<SellerOnly> staff,
        Optional<RolesAllowed> roles) {
    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*(\\w+)\\s*(?::([^{}]|\\{[^{}]*\\})*)?\\}");

    /** Names of path parameters. */
    public List<String> parameters() {
        return PARAMETER.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** Without parameter patterns: {@code /@{handle}/follow}. */
    public String plain() {
        return PARAMETER.matcher(path).replaceAll("{$1}");
    }

    /** A parameter's pattern, such as {@code : [Vv]-[^/]+}. */
    String pattern(String parameter) {
        return PARAMETER
                .matcher(path)
                .results()
                .filter(found -> found.group(1).equals(parameter))
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    /** The path with these values. */
    public String with(java.util.function.UnaryOperator<String> values) {
        return PARAMETER
                .matcher(path)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(values.apply(found.group(1))));
    }

    boolean forbids(Member.Role role) {
        return role != Member.Role.OWNER
                && staff.isPresent()
                && !Set.of(staff.get().value()).contains(role);
    }

    @Override
    public String toString() {
        return method + " " + plain();
    }
}
