package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndexChangeTest {
    @Test
    void ofTwoChangesToOneProductEachSaysItsVersion() {
        assertThat(TestProduct.product("p", "Lamp").version(7).upsert())
                .extracting(IndexChange::id, IndexChange::version)
                .containsExactly("p", 7L);
        assertThat(IndexChange.remove("p", 8))
                .extracting(IndexChange::id, IndexChange::version)
                .containsExactly("p", 8L);
    }
}
