package shop.vitrine.search.connection;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;

/** The root cause of an Elasticsearch error, naming the field or setting. */
public final class ElasticsearchErrorMessage {
    private static final int MAX_LENGTH = 200;

    private ElasticsearchErrorMessage() {}

    static String of(ElasticsearchException refused) {
        return refused.status() + " " + of(refused.error());
    }

    public static String of(ErrorCause cause) {
        var own = cause.type() + ": " + shortened(String.valueOf(cause.reason()));
        if (!cause.rootCause().isEmpty())
            return own + " ← " + of(cause.rootCause().getFirst());
        return cause.causedBy() == null ? own : own + " ← " + of(cause.causedBy());
    }

    /** Elasticsearch quotes whole values. */
    private static String shortened(String reason) {
        return reason.length() <= MAX_LENGTH ? reason : reason.substring(0, MAX_LENGTH) + "…";
    }
}
