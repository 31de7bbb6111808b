package shop.vitrine.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderNumberTest {
    @Test
    void isReadToEachOtherWithoutDoubt() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            String number = OrderNumber.order();
            assertThat(number).matches("V-[0-9A-Z]{5}-[0-9A-Z]{5}").doesNotContainPattern("[ILO]");
            assertThat(seen.add(number)).isTrue();
        }
        assertThat(OrderNumber.purchase()).startsWith("P-");
    }

    @Test
    void whatSomebodyTypedIsUnderstood() {
        String number = OrderNumber.order();
        assertThat(OrderNumber.meant(number.toLowerCase())).isEqualTo(number);
        assertThat(OrderNumber.meant("v-2ghOs-ybi1l")).isEqualTo("V-2GH0S-YB111");
        assertThat(OrderNumber.meant("nonsense")).isEqualTo("nonsense");
    }
}
