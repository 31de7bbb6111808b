package shop.vitrine.development;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shop.vitrine.isolation.DeployedRoute;
import shop.vitrine.isolation.DeployedRoutes;

/** All routes of this package are annotated, and so absent in production. */
class DevelopmentOnlyTest {
    @Test
    void everyResourceOfThePackageCarriesIt() {
        assertThat(DeployedRoutes.all())
                .filteredOn(DevelopmentOnlyTest::isOfThePackage)
                .isNotEmpty()
                .allMatch(DevelopmentOnlyTest::isFenced);
    }

    @Test
    void nothingElseDoes() {
        assertThat(DeployedRoutes.all())
                .filteredOn(DevelopmentOnlyTest::isFenced)
                .allMatch(DevelopmentOnlyTest::isOfThePackage);
    }

    private static boolean isOfThePackage(DeployedRoute route) {
        return route.resource().getPackageName().startsWith("shop.vitrine.development");
    }

    private static boolean isFenced(DeployedRoute route) {
        return route.resource().isAnnotationPresent(DevelopmentOnly.class);
    }
}
