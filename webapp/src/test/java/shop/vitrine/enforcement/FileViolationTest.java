package shop.vitrine.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shop.vitrine.web.conflict.Version;

class FileViolationTest {
    @Test
    void aProductIsNamedByItsIdOrByTheAddressOfItsPage() {
        assertThat(product("7k3m9qxd4t2g")).isEqualTo("7k3m9qxd4t2g");
        assertThat(product("/products/7k3m9qxd4t2g-oak-stool")).isEqualTo("7k3m9qxd4t2g");
        assertThat(product("https://vitrine.example/products/7k3m9qxd4t2g-oak-stool?variant=1"))
                .isEqualTo("7k3m9qxd4t2g");
        assertThat(product("https://vitrine.example/shop")).isNull();
        assertThat(product("the oak one")).isNull();
        assertThat(product(null)).isNull();
    }

    private static String product(String typed) {
        return new FileViolation("late", "Ten of twelve", typed, null, Version.of(1)).productId();
    }
}
