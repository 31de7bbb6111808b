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

/** Streams lines as they are written, to show progress of long work. */
public final class ProgressStream {
    private static final Logger LOG = Logger.getLogger(ProgressStream.class.getName());

    private final OutputStream out;

    private ProgressStream(OutputStream out) {
        this.out = out;
    }

    /** Works in the market's scope; a failure becomes the last line, {@code failed: reason}. */
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

    /** Flushed at once; thread-safe. */
    public synchronized void send(String line) {
        try {
            out.write((line.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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

    /** Message for the operator. */
    public static final class OperationRefused extends RuntimeException {
        public OperationRefused(String sentence) {
            super(sentence);
        }
    }
}
