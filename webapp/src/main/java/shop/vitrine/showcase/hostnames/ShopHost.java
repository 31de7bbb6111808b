package shop.vitrine.showcase.hostnames;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import shop.vitrine.tenants.IdGenerator;

/** A host name claimed by a shop; valid only while its DNS proof is found. */
@Entity
@DynamicUpdate
@Table(name = "shop_hosts")
public class ShopHost {
    private static final Duration OFTEN = Duration.ofMinutes(10);
    private static final Duration DAILY = Duration.ofDays(1);
    private static final Duration SOON = Duration.ofHours(1);
    private static final Duration HOPE = Duration.ofDays(7);

    /** DNS mistakes get fixed within days; after this many misses the name is lost. */
    private static final int MISSES = 3;

    @Id
    private String id;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    private String host;
    private String token;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "dns_answer")
    private String found;

    @Column(name = "failed_checks")
    private int misses;

    @Column(name = "due_at")
    private Instant dueAt;

    protected ShopHost() {}

    ShopHost(String shop, String host, String by, Instant at) {
        this.id = IdGenerator.next();
        this.shop = shop;
        this.host = host;
        this.token = "vitrine-" + IdGenerator.random(32);
        this.addedBy = by;
        this.addedAt = at;
        this.dueAt = at.plus(OFTEN);
    }

    /** @return whether it became verified or stopped being so */
    boolean recordTexts(List<String> texts, Instant at) {
        boolean before = isProven();
        checkedAt = at;
        found = cut(String.join(", ", texts));
        if (texts.contains(token)) {
            misses = 0;
            if (verifiedAt == null) verifiedAt = at;
        } else if (before && ++misses >= MISSES) {
            verifiedAt = null;
        }
        dueAt = next(at);
        return before != isProven();
    }

    /** The DNS gave no answer, so it is asked again soon. */
    void wait(Instant at) {
        checkedAt = at;
        dueAt = isProven() ? at.plus(SOON) : next(at);
    }

    /** Claims the check for this node. */
    void take(Instant at) {
        dueAt = at.plus(OFTEN);
    }

    private Instant next(Instant at) {
        if (isProven()) return at.plus(DAILY);
        return at.isBefore(addedAt.plus(HOPE)) ? at.plus(OFTEN) : null;
    }

    private static String cut(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    public String shop() {
        return shop;
    }

    public String host() {
        return host;
    }

    /** The required content of the TXT record. */
    public String token() {
        return token;
    }

    Hostname name() {
        return new Hostname(host);
    }

    public String record() {
        return name().proof();
    }

    public boolean isProven() {
        return verifiedAt != null;
    }

    public Instant verifiedAt() {
        return verifiedAt;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    /** What was found instead; empty for nothing. */
    public String found() {
        return found;
    }

    /** Whether the last check failed although the name still counts as verified. */
    public boolean isProofMissing() {
        return isProven() && misses > 0;
    }
}
