package shop.vitrine.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadOnlyTest {
    @Test
    void aMarkBelongsToItsTransaction() {
        var reading = registry(Status.STATUS_ACTIVE);
        var writing = registry(Status.STATUS_ACTIVE);
        ReadOnly.mark(reading);
        assertThat(ReadOnly.isMarked(reading)).isTrue();
        assertThat(ReadOnly.isMarked(writing)).isFalse();
    }

    @Test
    void withoutATransactionNothingIsMarked() {
        var none = registry(Status.STATUS_NO_TRANSACTION);
        ReadOnly.mark(none);
        assertThat(ReadOnly.isMarked(none)).isFalse();
    }

    private static TransactionSynchronizationRegistry registry(int status) {
        Map<Object, Object> resources = new HashMap<>();
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                ReadOnlyTest.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, parameters) -> switch (method.getName()) {
                    case "getTransactionStatus" -> status;
                    case "getResource" -> resources.get(parameters[0]);
                    default -> resources.put(parameters[0], parameters[1]);
                });
    }
}
