package shop.vitrine.operator;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import shop.vitrine.tenants.Scope;

/** An answer of lines that are sent as they are said, so that long work shows how far it is. */
public final class ProgressStream {
    private static final Logger LOG = Logger.getLogger(ProgressStream.class.getName());

    private final OutputStream out;

    private ProgressStream(OutputStream out) {
        this.out = out;
    }

    /** Does the work in the market's scope; what it throws is the last line, {@code failed: reason}. */
    public static Response of(StreamedWork work) {
        StreamingOutput output = out -> {
            ProgressStream stream = new ProgressStream(out);
            Scope.MARKET.run(() -> stream.execute(work));
        };
        return Response.ok(output, "text/plain;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .build();
    }

    private void execute(StreamedWork work) {
        try {
            work.go(this);
        } catch (OperationRefused refused) {
            send("failed: " + refused.getMessage());
        } catch (IOException | RuntimeException e) {
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.SEVERE, "Fault " + number, e);
            send("failed: " + e.getMessage() + " (fault " + number + " in the log)");
        }
    }

    /** One line, at once. Work may come from several threads. */
    public synchronized void send(String line) {
        try {
            out.write((line.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word and a record as JSON. */
    void send(String word, Record record) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (RecordComponent component : record.getClass().getRecordComponents())
            add(json, component.getName(), value(record, component));
        send(word + " " + json.build());
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value instanceof Long number) json.add(name, number);
        else if (value instanceof Boolean flag) json.add(name, flag);
        else json.add(name, String.valueOf(value));
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public interface StreamedWork {
        void go(ProgressStream stream) throws IOException;
    }

    /** Why it cannot be done, as a sentence for the operator. */
    public static final class OperationRefused extends RuntimeException {
        public OperationRefused(String sentence) {
            super(sentence);
        }
    }
}
