package shop.vitrine.catalog.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.TenantId;
import shop.vitrine.catalog.feed.FeedRefused;
import shop.vitrine.catalog.feed.Outcome;
import shop.vitrine.catalog.feed.Progress;
import shop.vitrine.house.NotAllowed;
import shop.vitrine.pages.Messages;
import shop.vitrine.tenants.Ids;

/** A feed that somebody brought, and how far its import is. Changed under the lock of its row. */
@Entity
@Table(name = "feed_imports")
public class BroughtFeed {
    private static final int MOST_ATTEMPTS = 3;

    @Id
    private String id;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    @Column(name = "person_id")
    private String person;

    private String file;
    private long bytes;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "brought_at")
    private Instant broughtAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "beat_at")
    private Instant beatAt;

    private int attempts;
    private boolean stopping;

    @Column(name = "done_bytes")
    private long doneBytes;

    @Column(name = "rows_done")
    private long rowsDone;

    private long created;
    private long updated;
    private long unchanged;
    private long refused;
    private long problems;
    private String fault;

    @Column(name = "fault_parameters")
    private String faultParameters;

    protected BroughtFeed() {}

    BroughtFeed(String shop, String person, String file, long bytes, Instant at) {
        this.id = Ids.next();
        this.shop = shop;
        this.person = person;
        this.file = file;
        this.bytes = bytes;
        this.state = ImportState.WAITING;
        this.broughtAt = at;
    }

    /** A node begins with what is next: looking through it, or importing it. */
    void begin(Instant at) {
        become(state == ImportState.ORDERED ? ImportState.IMPORTING : ImportState.CHECKING);
        attempts++;
        begunAt = at;
        beatAt = at;
        doneBytes = 0;
        rowsDone = 0;
        problems = 0;
    }

    /** The node that worked on it is gone. What it wrote stands, and is found unchanged the next time. */
    void lost(Instant at) {
        if (stopping) cancelled(at);
        else if (attempts >= MOST_ATTEMPTS) fail("catalog.import.fault.lost", List.of(), at);
        else become(state == ImportState.IMPORTING ? ImportState.ORDERED : ImportState.WAITING);
    }

    void progress(Progress progress, Instant at) {
        doneBytes = Math.min(progress.bytes(), bytes);
        rowsDone = progress.rows();
        beatAt = at;
    }

    void beat(Instant at) {
        beatAt = at;
    }

    void end(Outcome outcome, long found, Instant at) {
        if (stopping && state == ImportState.CHECKING) {
            cancelled(at);
            return;
        }
        become(state == ImportState.IMPORTING ? ImportState.DONE : ImportState.CHECKED);
        rowsDone = outcome.rows();
        created = outcome.created();
        updated = outcome.updated();
        unchanged = outcome.unchanged();
        refused = outcome.refused();
        problems = found;
        doneBytes = bytes;
        endedAt = at;
    }

    void refuse(FeedRefused why, Instant at) {
        fail(why.key(), why.parameters(), at);
    }

    void fail(String key, List<Object> parameters, Instant at) {
        become(ImportState.FAILED);
        fault = key;
        faultParameters = Parameters.write(parameters);
        endedAt = at;
    }

    /** The seller has seen the preview and wants it so. */
    void order() {
        become(ImportState.ORDERED);
        attempts = 0;
        stopping = false;
    }

    /** At once where nobody works on it; otherwise as soon as that node comes to a place where it can stop. */
    void cancel(Instant at) {
        if (!state.isRunning()) cancelled(at);
        else stopping = true;
    }

    void cancelled(Instant at) {
        boolean wrote = state == ImportState.IMPORTING || state == ImportState.ORDERED && attempts > 0;
        if (!wrote) rowsDone = 0;
        become(ImportState.CANCELLED);
        endedAt = at;
    }

    private void become(ImportState next) {
        if (!state.mayBecome(next)) throw new NotAllowed("Import " + id, state, next);
        state = next;
    }

    public String id() {
        return id;
    }

    public String shop() {
        return shop;
    }

    /** What the seller calls it. */
    public String file() {
        return file;
    }

    public long bytes() {
        return bytes;
    }

    public ImportState state() {
        return state;
    }

    public boolean isStopping() {
        return stopping;
    }

    public Instant broughtAt() {
        return broughtAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** Whole percents of the file. */
    public int percent() {
        return bytes == 0 ? 0 : (int) (100 * doneBytes / bytes);
    }

    public long rows() {
        return rowsDone;
    }

    public long created() {
        return created;
    }

    public long updated() {
        return updated;
    }

    public long unchanged() {
        return unchanged;
    }

    public long refused() {
        return refused;
    }

    public long problems() {
        return problems;
    }

    /** Why it failed, or null. */
    public String fault(Locale language) {
        return fault == null
                ? null
                : Messages.text(
                        language, fault, Parameters.read(faultParameters).toArray());
    }
}
