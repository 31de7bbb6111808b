package shop.vitrine.search.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderedMapCopyTest {
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    OrderedMapCopyTest() {
        for (String name : List.of("z", "y", "a", "m", "b")) lists.put(name, new ArrayList<>(List.of(name)));
    }

    @Test
    void keepsTheOrderOfTheKeys() {
        assertThat(OrderedMapCopy.of(lists).keySet()).containsExactly("z", "y", "a", "m", "b");
    }

    @Test
    void followsNoLaterChange() {
        Map<String, List<String>> copy = OrderedMapCopy.of(lists);
        lists.get("a").add("later");
        lists.remove("z");
        assertThat(copy).containsEntry("a", List.of("a")).containsKey("z");
        assertThatThrownBy(() -> copy.put("x", List.of())).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.get("a").add("x")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nothingIsEmpty() {
        assertThat(OrderedMapCopy.of(null)).isEmpty();
        assertThat(OrderedMapCopy.of(Map.of())).isEmpty();
    }
}
