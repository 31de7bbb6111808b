package shop.vitrine.approvals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.TenantId;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.Stamp;
import shop.vitrine.tenants.Transition;

/** A shop's request to sell in a {@link RestrictedCategory}. Once granted, it is the permission. */
@Entity
@Table(name = "category_approvals")
public class CategoryApproval {
    @Id
    private String id;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    private String category;

    @Column(name = "justification")
    private String words;

    @Enumerated(EnumType.STRING)
    private ApprovalStatus status;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    @Version
    private int version;

    protected CategoryApproval() {}

    CategoryApproval(String shop, String category, String words, Stamp asked) {
        this.id = IdGenerator.next();
        this.shop = shop;
        this.category = category;
        this.words = words;
        this.status = ApprovalStatus.OPEN;
        this.requestedBy = asked.person();
        this.requestedAt = asked.at();
    }

    public enum ApprovalStatus implements Transition<ApprovalStatus> {
        OPEN,
        GRANTED,
        REFUSED,
        REVOKED;

        private static final Map<ApprovalStatus, Set<ApprovalStatus>> TRANSITIONS =
                Map.of(OPEN, Set.of(GRANTED, REFUSED), GRANTED, Set.of(REVOKED));

        @Override
        public Map<ApprovalStatus, Set<ApprovalStatus>> transitions() {
            return TRANSITIONS;
        }

        static Optional<ApprovalStatus> of(String code) {
            return Arrays.stream(values())
                    .filter(status -> status.name().equalsIgnoreCase(code))
                    .findFirst();
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    void decide(ApprovalStatus next, String why, Stamp by) {
        status = status.become(next, id);
        decidedBy = by.person();
        decidedAt = by.at();
        reason = why;
    }

    public String id() {
        return id;
    }

    public String shop() {
        return shop;
    }

    public String category() {
        return category;
    }

    public String words() {
        return words;
    }

    public ApprovalStatus status() {
        return status;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String reason() {
        return reason;
    }
}
