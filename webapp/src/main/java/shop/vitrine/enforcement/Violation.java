package shop.vitrine.enforcement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.TenantId;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.tenants.Stamp;

/** A broken rule; its points count for a while, unless an appeal lifts them. */
@Entity
@Table(name = "violations")
public class Violation {
    static final Duration COUNTS = Duration.ofDays(90);
    static final Duration APPEAL = Duration.ofDays(14);

    @Id
    private String id;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rule")
    private MarketRule rule;

    @Enumerated(EnumType.STRING)
    private ViolationStatus status;

    private int points;
    private String evidence;

    @Column(name = "product_id")
    private String product;

    @Column(name = "product_title")
    private String productTitle;

    @Column(name = "order_number")
    private String order;

    @Column(name = "filed_by")
    private String filedBy;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "appeal_until")
    private Instant appealUntil;

    private String appeal;

    @Column(name = "appealed_by")
    private String appealedBy;

    @Column(name = "appealed_at")
    private Instant appealedAt;

    private String answer;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private int version;

    protected Violation() {}

    Violation(String shop, MarketRule rule, Evidence evidence, Stamp filed) {
        this.id = IdGenerator.next();
        this.shop = shop;
        this.rule = rule;
        this.status = ViolationStatus.OPEN;
        this.points = rule.points();
        this.evidence = evidence.text();
        this.product = evidence.product();
        this.productTitle = evidence.title();
        this.order = evidence.order();
        this.filedBy = filed.person();
        this.filedAt = filed.at();
        this.expiresAt = filedAt.plus(COUNTS);
        this.appealUntil = filedAt.plus(APPEAL);
    }

    /** @throws NotAllowed if too late or already appealed */
    void appeal(String text, Stamp by) {
        if (!by.at().isBefore(appealUntil)) throw new NotAllowed("It is too late to appeal against " + id);
        status = status.become(ViolationStatus.APPEALED, id);
        appeal = text;
        appealedBy = by.person();
        appealedAt = by.at();
    }

    void uphold(String why, Stamp by) {
        status = status.become(ViolationStatus.UPHELD, id);
        decided(why, by);
    }

    /** Grants an appeal, or corrects a mistake without one. */
    void lift(String why, Stamp by) {
        status = status.become(ViolationStatus.LIFTED, id);
        decided(why, by);
    }

    void expire() {
        status = status.become(ViolationStatus.EXPIRED, id);
    }

    private void decided(String why, Stamp by) {
        answer = why;
        decidedBy = by.person();
        decidedAt = by.at();
    }

    /** Whether its points count now. */
    public boolean counts(Instant now) {
        return ViolationStatus.COUNTING.contains(status) && now.isBefore(expiresAt);
    }

    public boolean mayAppeal(Instant now) {
        return status == ViolationStatus.OPEN && now.isBefore(appealUntil) && counts(now);
    }

    /** An appeal is decided by somebody other than who filed the violation. */
    public boolean mayDecide(String admin, Instant now) {
        return counts(now)
                && (status != ViolationStatus.APPEALED || !filedBy.equals(admin) && !admin.equals(appealedBy));
    }

    public boolean isAppealed() {
        return status == ViolationStatus.APPEALED;
    }

    public String id() {
        return id;
    }

    public String shop() {
        return shop;
    }

    public MarketRule rule() {
        return rule;
    }

    public ViolationStatus status() {
        return status;
    }

    public int points() {
        return points;
    }

    public String evidence() {
        return evidence;
    }

    public String product() {
        return product;
    }

    public String productTitle() {
        return productTitle;
    }

    public String order() {
        return order;
    }

    public String filedBy() {
        return filedBy;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant appealUntil() {
        return appealUntil;
    }

    public String appeal() {
        return appeal;
    }

    public Instant appealedAt() {
        return appealedAt;
    }

    public String appealedBy() {
        return appealedBy;
    }

    public String answer() {
        return answer;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public int version() {
        return version;
    }
}
