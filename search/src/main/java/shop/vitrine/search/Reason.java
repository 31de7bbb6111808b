package shop.vitrine.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;

/** What Elasticsearch objects to, down to the cause that names the field or setting. */
final class Reason {
    private static final int LONGEST = 200;

    private Reason() {}

    static String of(ElasticsearchException refused) {
        return refused.status() + " " + of(refused.error());
    }

    static String of(ErrorCause cause) {
        var own = cause.type() + ": " + shortened(String.valueOf(cause.reason()));
        if (!cause.rootCause().isEmpty())
            return own + " ← " + of(cause.rootCause().getFirst());
        return cause.causedBy() == null ? own : own + " ← " + of(cause.causedBy());
    }

    /** Elasticsearch likes to quote the whole value. */
    private static String shortened(String reason) {
        return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST) + "…";
    }
}
