package shop.vitrine.vetting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import org.hibernate.annotations.DynamicUpdate;
import shop.vitrine.platform.encryption.Ciphertext;
import shop.vitrine.platform.encryption.EnvelopeEncryption;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.tenants.Stamp;
import shop.vitrine.vetting.form.ApplicantKind;
import shop.vitrine.vetting.form.ApplicationAnswers;
import shop.vitrine.web.conflict.Version;

/** A request to sell: the applicant's answers and the state of the vetting. */
@Entity
@DynamicUpdate
@Table(name = "seller_applications")
public class SellerApplication {
    @Id
    private String id;

    @Column(name = "person_id")
    private String person;

    @Column(name = "shop_id")
    private String shop;

    @Enumerated(EnumType.STRING)
    private ApplicantKind kind;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private Ciphertext answers;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "first_approved_by")
    private String firstApprovedBy;

    private String reason;

    @Column(name = "rejected_by")
    private String rejectedBy;

    private String appeal;
    private int version;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "application_corrections", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "field")
    @Column(name = "reason")
    private Map<String, String> reasons = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "application_checks", joinColumns = @JoinColumn(name = "application_id"))
    private Set<ApplicationCheck> checks = new HashSet<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ApplicationEvent> events = new ArrayList<>();

    protected SellerApplication() {}

    SellerApplication(String person, ApplicantKind kind, EnvelopeEncryption encryption, Instant at) {
        this.id = IdGenerator.next();
        this.person = person;
        this.kind = kind;
        this.status = ApplicationStatus.DRAFT;
        this.startedAt = at;
        this.answers = encryption.encrypt(ApplicationAnswers.NONE.json(), place());
        addEvent("begun", null, new Stamp(person, at));
    }

    public ApplicationAnswers answers(EnvelopeEncryption encryption) {
        return ApplicationAnswers.of(encryption.open(answers, place()));
    }

    void choose(ApplicantKind chosen) {
        requireOpen();
        kind = chosen;
    }

    void saveAnswers(ApplicationAnswers typed, EnvelopeEncryption encryption) {
        requireOpen();
        answers = encryption.encrypt(typed.json(), place());
    }

    void rewrap(EnvelopeEncryption encryption) {
        answers = encryption.rewrap(answers, place());
    }

    /** Deletes the answers of a deleted account. */
    void eraseAnswers(EnvelopeEncryption encryption) {
        answers = encryption.encrypt(ApplicationAnswers.NONE.json(), place());
    }

    void assignShop(String preparedShop) {
        shop = preparedShop;
    }

    void submit(Instant at) {
        boolean again = status == ApplicationStatus.MORE_NEEDED;
        changeStatus(again ? ApplicationStatus.IN_REVIEW : ApplicationStatus.SUBMITTED);
        submittedAt = at;
        reasons.clear();
        checks.clear();
        addEvent(again ? "answered" : "submitted", null, new Stamp(person, at));
    }

    /** @param seen version in which another admin's claim was seen, to take it over */
    void claim(Version seen, Stamp by) {
        String admin = by.person();
        if (admin.equals(person)) throw new NotAllowed(ApplicationRefusal.OWN);
        if (appeal != null && admin.equals(rejectedBy)) throw new NotAllowed(ApplicationRefusal.OWN_REJECTION);
        if (admin.equals(claimedBy)) return;
        if (claimedBy != null && seen.isNot(version)) throw new NotAllowed(ApplicationRefusal.CLAIMED);
        if (status == ApplicationStatus.SUBMITTED) changeStatus(ApplicationStatus.IN_REVIEW);
        if (status != ApplicationStatus.IN_REVIEW) throw new NotAllowed(ApplicationRefusal.CLOSED);
        claimedBy = admin;
        addEvent("claimed", null, by);
    }

    void release(Stamp by) {
        requireClaim(by.person());
        claimedBy = null;
        addEvent("released", null, by);
    }

    void check(Set<String> items, Stamp by) {
        requireClaim(by.person());
        ReviewChecklist list = checklist();
        if (list.check(items, by)) addEvent("checked", list.progress(by.person()), by);
    }

    /** @param asked corrections by field; not empty */
    void ask(Map<String, String> asked, Stamp by) {
        requireClaim(by.person());
        changeStatus(ApplicationStatus.MORE_NEEDED);
        reasons.clear();
        reasons.putAll(asked);
        firstApprovedBy = null;
        claimedBy = null;
        addEvent("asked", String.join(", ", asked.keySet()), by);
    }

    /** @return whether it was the last approval needed */
    boolean approve(Stamp by) {
        String admin = by.person();
        requireClaim(admin);
        if (!checklist().isDone(admin)) throw new NotAllowed(ApplicationRefusal.UNCHECKED);
        if (admin.equals(firstApprovedBy)) throw new NotAllowed(ApplicationRefusal.APPROVED_TWICE);
        boolean first = kind.approvals() > 1 && firstApprovedBy == null;
        if (first) firstApprovedBy = admin;
        else changeStatus(ApplicationStatus.APPROVED);
        decidedAt = first ? null : by.at();
        claimedBy = null;
        addEvent(first ? "approved_once" : "approved", null, by);
        return !first;
    }

    void reject(String why, Stamp by) {
        requireClaim(by.person());
        changeStatus(ApplicationStatus.REJECTED);
        reason = why;
        rejectedBy = by.person();
        decidedAt = by.at();
        firstApprovedBy = null;
        claimedBy = null;
        addEvent("rejected", why, by);
    }

    void appeal(String text, Instant at) {
        if (!mayAppeal()) throw new NotAllowed(ApplicationRefusal.APPEAL_GONE);
        changeStatus(ApplicationStatus.IN_REVIEW);
        appeal = text;
        decidedAt = null;
        checks.clear();
        addEvent("appealed", text, new Stamp(person, at));
    }

    /** Only one appeal is possible. */
    public boolean mayAppeal() {
        return status == ApplicationStatus.REJECTED && appeal == null;
    }

    private void requireOpen() {
        if (!status.isOpen()) throw new NotAllowed(ApplicationRefusal.SUBMITTED);
    }

    private void requireClaim(String admin) {
        if (!admin.equals(claimedBy)) throw new NotAllowed(ApplicationRefusal.UNCLAIMED);
        if (status != ApplicationStatus.IN_REVIEW) throw new NotAllowed(ApplicationRefusal.CLOSED);
    }

    private void changeStatus(ApplicationStatus next) {
        if (!status.mayBecome(next)) throw new NotAllowed(ApplicationRefusal.CLOSED);
        status = next;
    }

    private void addEvent(String what, String note, Stamp by) {
        version++;
        events.add(new ApplicationEvent(this, what, note, by));
    }

    public ReviewChecklist checklist() {
        return new ReviewChecklist(kind.checklist(), checks);
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

    /** Id of the prepared shop; null until it has a name. */
    public String shop() {
        return shop;
    }

    public ApplicantKind kind() {
        return kind;
    }

    public ApplicationStatus status() {
        return status;
    }

    public String claimedBy() {
        return claimedBy;
    }

    /** The first of two admins, or null. */
    public String firstApprovedBy() {
        return firstApprovedBy;
    }

    /** Reason for rejection, or null. */
    public String reason() {
        return reason;
    }

    /** The applicant's appeal, or null. */
    public String appeal() {
        return appeal;
    }

    /** Incremented with each event. */
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
