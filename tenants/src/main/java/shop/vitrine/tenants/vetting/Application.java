package shop.vitrine.tenants.vetting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shop.vitrine.tenants.Ids;

/** That somebody wants to sell: what they say of themselves, and what the vetting makes of it. */
@Entity
@Table(name = "applications")
public class Application {
    @Id
    private String id;

    @Column(name = "person_id")
    private String person;

    @Column(name = "shop_id")
    private String shop;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private Sealed answers;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "approved_once_by")
    private String approvedOnceBy;

    private String reason;

    @Column(name = "rejected_by")
    private String rejectedBy;

    private String appeal;
    private int version;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "application_reasons", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "field")
    @Column(name = "reason")
    private Map<String, String> reasons = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "application_checks", joinColumns = @JoinColumn(name = "application_id"))
    private Set<Check> checks = new HashSet<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ApplicationEvent> events = new ArrayList<>();

    protected Application() {}

    Application(String person, Kind kind, Vault vault, Instant at) {
        this.id = Ids.next();
        this.person = person;
        this.kind = kind;
        this.status = Status.DRAFT;
        this.begunAt = at;
        this.answers = vault.seal(Answers.NONE.json(), place());
        happened("begun", null, person, at);
    }

    /** What was typed so far. */
    public Answers answers(Vault vault) {
        return Answers.of(vault.open(answers, place()));
    }

    void choose(Kind chosen) {
        requireOpen();
        kind = chosen;
    }

    void write(Answers typed, Vault vault) {
        requireOpen();
        answers = vault.seal(typed.json(), place());
    }

    void rewrap(Vault vault) {
        answers = vault.rewrap(answers, place());
    }

    /** The person is gone: nothing of what they said stays. */
    void forget(Vault vault) {
        answers = vault.seal(Answers.NONE.json(), place());
    }

    void prepare(String preparedShop) {
        shop = preparedShop;
    }

    void submit(Instant at) {
        boolean again = status == Status.MORE_NEEDED;
        become(again ? Status.IN_REVIEW : Status.SUBMITTED);
        submittedAt = at;
        reasons.clear();
        checks.clear();
        happened(again ? "answered" : "submitted", null, person, at);
    }

    /** @param seen the version in which somebody else's claim was seen, to take it over from them */
    void claim(String admin, int seen, Instant at) {
        if (admin.equals(person)) throw new NotNow("vetting.own");
        if (appeal != null && admin.equals(rejectedBy)) throw new NotNow("vetting.appeal.own");
        if (admin.equals(claimedBy)) return;
        if (claimedBy != null && seen != version) throw new NotNow("vetting.claimed");
        if (status == Status.SUBMITTED) become(Status.IN_REVIEW);
        if (status != Status.IN_REVIEW) throw new NotNow("vetting.closed");
        claimedBy = admin;
        happened("claimed", null, admin, at);
    }

    void release(String admin, Instant at) {
        requireClaim(admin);
        claimedBy = null;
        happened("released", null, admin, at);
    }

    /** Replaces what this admin has checked before. */
    void check(Set<String> items, String admin, Instant at) {
        requireClaim(admin);
        Checklist list = checklist();
        if (list.check(items, admin, at)) happened("checked", list.progress(admin), admin, at);
    }

    /** @param asked what to mend, by field; not empty */
    void ask(Map<String, String> asked, String admin, Instant at) {
        requireClaim(admin);
        become(Status.MORE_NEEDED);
        reasons.clear();
        reasons.putAll(asked);
        approvedOnceBy = null;
        claimedBy = null;
        happened("asked", String.join(", ", asked.keySet()), admin, at);
    }

    /** @return whether that was the last approval needed */
    boolean approve(String admin, Instant at) {
        requireClaim(admin);
        if (!checklist().isDone(admin)) throw new NotNow("vetting.unchecked");
        if (admin.equals(approvedOnceBy)) throw new NotNow("vetting.approved.twice");
        boolean first = kind.approvals() > 1 && approvedOnceBy == null;
        if (first) {
            approvedOnceBy = admin;
        } else {
            become(Status.APPROVED);
            decidedAt = at;
        }
        claimedBy = null;
        happened(first ? "approved_once" : "approved", null, admin, at);
        return !first;
    }

    void reject(String why, String admin, Instant at) {
        requireClaim(admin);
        become(Status.REJECTED);
        reason = why;
        rejectedBy = admin;
        decidedAt = at;
        approvedOnceBy = null;
        claimedBy = null;
        happened("rejected", why, admin, at);
    }

    void appeal(String text, Instant at) {
        if (!mayAppeal()) throw new NotNow("vetting.appeal.gone");
        become(Status.IN_REVIEW);
        appeal = text;
        decidedAt = null;
        checks.clear();
        happened("appealed", text, person, at);
    }

    /** Once, whatever comes of it. */
    public boolean mayAppeal() {
        return status == Status.REJECTED && appeal == null;
    }

    void requireVersion(int seen) {
        if (seen != version) throw new Stale(seen);
    }

    private void requireOpen() {
        if (!status.isOpen()) throw new NotNow("vetting.submitted.already");
    }

    private void requireClaim(String admin) {
        if (!admin.equals(claimedBy)) throw new NotNow("vetting.unclaimed");
        if (status != Status.IN_REVIEW) throw new NotNow("vetting.closed");
    }

    private void become(Status next) {
        if (!status.mayBecome(next)) throw new NotNow("vetting.closed");
        status = next;
    }

    private void happened(String what, String note, String by, Instant at) {
        version++;
        events.add(new ApplicationEvent(this, what, note, by, at));
    }

    public Checklist checklist() {
        return new Checklist(kind.checklist(), checks);
    }

    private String place() {
        return "application:" + id;
    }

    public String id() {
        return id;
    }

    public String person() {
        return person;
    }

    /** The shop that is prepared, or null as long as it has no name. */
    public String shop() {
        return shop;
    }

    public Kind kind() {
        return kind;
    }

    public Status status() {
        return status;
    }

    /** The admin who works on it, or null. */
    public String claimedBy() {
        return claimedBy;
    }

    /** The first of two admins, once approved. */
    public String approvedOnceBy() {
        return approvedOnceBy;
    }

    /** Why it was rejected, or null. */
    public String reason() {
        return reason;
    }

    /** What the applicant said against the rejection, or null. */
    public String appeal() {
        return appeal;
    }

    /** Goes up with each event. */
    public int version() {
        return version;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Map<String, String> reasons() {
        return Map.copyOf(reasons);
    }

    public List<ApplicationEvent> events() {
        return List.copyOf(events);
    }
}
