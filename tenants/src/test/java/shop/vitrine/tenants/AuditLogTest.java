package shop.vitrine.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditLogTest {
    private final Map<String, Object> before = new HashMap<>(Map.of("role", "FINANCE", "member", "kim"));
    private final Map<String, Object> after = new HashMap<>(Map.of("role", "OWNER", "member", "kim"));

    @Test
    void onlyWhatDiffersIsKept() {
        assertThat(AuditLog.differing(before, after)).isEqualTo(Map.of("role", "FINANCE"));
        assertThat(AuditLog.differing(after, before)).isEqualTo(Map.of("role", "OWNER"));
    }

    @Test
    void aFieldThatIsEmptyIsTheSameAsNone() {
        after.put("reason", null);
        assertThat(AuditLog.differing(after, before)).isEqualTo(Map.of("role", "OWNER"));
        after.put("reason", "Because");
        assertThat(AuditLog.differing(after, before)).isEqualTo(Map.of("role", "OWNER", "reason", "Because"));
    }
}
