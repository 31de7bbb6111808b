package shop.vitrine.feeds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import shop.vitrine.feeds.importing.ImportProgress;
import shop.vitrine.feeds.importing.ImportResult;
import shop.vitrine.feeds.parsing.FeedRefused;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.Stamp;
import shop.vitrine.web.language.Messages;

/** An uploaded feed and its progress. Changed under a row lock. */
@Entity
@DynamicUpdate
@Table(name = "feed_imports")
public class FeedImport {
    private static final int MAX_ATTEMPTS = 3;

    @Id
    private String id;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    @Column(name = "person_id")
    private String person;

    @Column(name = "file_name")
    private String file;

    private long bytes;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private FeedImportState state;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "heartbeat_at")
    private Instant heartbeatAt;

    private int attempts;

    @Column(name = "cancelling")
    private boolean stopping;

    @Column(name = "processed_bytes")
    private long processedBytes;

    @Column(name = "processed_rows")
    private long processedRows;

    private long created;
    private long updated;
    private long unchanged;
    private long refused;
    private long problems;

    @Column(name = "failure")
    private String fault;

    @Column(name = "failure_parameters")
    private String failureParameters;

    protected FeedImport() {}

    FeedImport(String shop, Stamp uploaded, String file, long bytes) {
        this.id = IdGenerator.next();
        this.shop = shop;
        this.person = uploaded.person();
        this.file = file;
        this.bytes = bytes;
        this.state = FeedImportState.WAITING;
        this.uploadedAt = uploaded.at();
    }

    /** Starts the check or the import, whichever is next. */
    void begin(Instant at) {
        become(state == FeedImportState.CONFIRMED ? FeedImportState.IMPORTING : FeedImportState.CHECKING);
        attempts++;
        startedAt = at;
        heartbeatAt = at;
        processedBytes = 0;
        processedRows = 0;
        problems = 0;
    }

    /** The node working on it died. What was written stays, and the next run finds it unchanged. */
    void retryOrFail(Instant at) {
        if (stopping) cancelled(at);
        else if (attempts >= MAX_ATTEMPTS) fail("feeds.import.fault.lost", List.of(), at);
        else become(state == FeedImportState.IMPORTING ? FeedImportState.CONFIRMED : FeedImportState.WAITING);
    }

    void progress(ImportProgress progress, Instant at) {
        processedBytes = Math.min(progress.bytes(), bytes);
        processedRows = progress.rows();
        heartbeatAt = at;
    }

    void heartbeat(Instant at) {
        heartbeatAt = at;
    }

    void end(ImportResult outcome, long found, Instant at) {
        if (stopping && state == FeedImportState.CHECKING) {
            cancelled(at);
            return;
        }
        become(state == FeedImportState.IMPORTING ? FeedImportState.DONE : FeedImportState.CHECKED);
        processedRows = outcome.rows();
        created = outcome.created();
        updated = outcome.updated();
        unchanged = outcome.unchanged();
        refused = outcome.refused();
        problems = found;
        processedBytes = bytes;
        endedAt = at;
    }

    void refuse(FeedRefused why, Instant at) {
        fail(why.key(), why.parameters(), at);
    }

    void fail(String key, List<Object> parameters, Instant at) {
        become(FeedImportState.FAILED);
        fault = key;
        failureParameters = MessageParametersJson.write(parameters);
        endedAt = at;
    }

    /** The seller accepts the preview. */
    void confirm() {
        become(FeedImportState.CONFIRMED);
        attempts = 0;
        stopping = false;
    }

    /** Immediate if nobody works on it; otherwise the node stops at the next safe point. */
    void cancel(Instant at) {
        if (!state.isRunning()) cancelled(at);
        else stopping = true;
    }

    void cancelled(Instant at) {
        boolean wrote = state == FeedImportState.IMPORTING || state == FeedImportState.CONFIRMED && attempts > 0;
        if (!wrote) processedRows = 0;
        become(FeedImportState.CANCELLED);
        endedAt = at;
    }

    private void become(FeedImportState next) {
        state = state.become(next, id);
    }

    public String id() {
        return id;
    }

    public String shop() {
        return shop;
    }

    /** The seller's file name. */
    public String file() {
        return file;
    }

    public long bytes() {
        return bytes;
    }

    public FeedImportState state() {
        return state;
    }

    public boolean isCancelling() {
        return stopping;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** Percent of the file. */
    public int percent() {
        return bytes == 0 ? 0 : (int) (100 * processedBytes / bytes);
    }

    public long rows() {
        return processedRows;
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

    /** Reason for failure, or null. */
    public String fault(Locale language) {
        return fault == null
                ? null
                : Messages.text(
                        language,
                        fault,
                        MessageParametersJson.read(failureParameters).toArray());
    }
}
