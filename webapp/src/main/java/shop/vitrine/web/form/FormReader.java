package shop.vitrine.web.form;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.http.UrlEncoding;

/**
 * Binds forms to command records by component name: texts are trimmed, empty ones and invalid numbers null. Nested
 * records have flat fields; {@link FormValidator} checks the values.
 */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FormReader implements MessageBodyReader<Record> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        byte[] body = in.readNBytes(RequestLimits.MAX_FORM + 1);
        if (body.length > RequestLimits.MAX_FORM) throw new jakarta.ws.rs.ClientErrorException(413);
        return record(type, parse(new String(body, StandardCharsets.UTF_8)), Map.of());
    }

    static Map<String, List<String>> parse(String body) {
        Map<String, List<String>> form = new HashMap<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals < 1) continue;
            form.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
                    .add(decoded(pair.substring(equals + 1)));
        }
        return form;
    }

    static <R extends Record> R record(Class<R> type, Map<String, List<String>> form, Map<String, List<Upload>> files) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(one -> component(one, form, files))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + type, e);
        }
    }

    private static Object component(
            RecordComponent one, Map<String, List<String>> form, Map<String, List<Upload>> files) {
        List<Upload> sent = files.getOrDefault(one.getName(), List.of());
        if (one.getType() == Upload.class) return sent.isEmpty() ? null : sent.getFirst();
        if (one.getGenericType().getTypeName().endsWith("<" + Upload.class.getName() + ">")) return List.copyOf(sent);
        if (one.getType() == Map.class) return keyed(one.getName() + ".", form);
        if (isPart(one)) return record(one.getType().asSubclass(Record.class), form, files);
        return value(one.getType(), form.getOrDefault(one.getName(), List.of()));
    }

    /** The fields of a command, with nested ones in their place. */
    static Stream<RecordComponent> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> isPart(component) ? fields(component.getType()) : Stream.of(component));
    }

    private static boolean isPart(RecordComponent component) {
        return component.getType().isRecord() && component.getType() != Version.class;
    }

    private static Object value(Class<?> type, List<String> sent) {
        if (type == List.class) return sent.stream().map(FormReader::withoutNul).toList();
        if (type == boolean.class) return !sent.isEmpty();
        String text = sent.isEmpty() ? null : clean(sent.getFirst());
        if (type == String.class) return text;
        if (type == Integer.class) return number(text);
        if (type == Version.class) return Version.sent(text);
        throw new IllegalStateException("A command cannot have a " + type);
    }

    private static Map<String, String> keyed(String prefix, Map<String, List<String>> form) {
        Map<String, String> keyed = new LinkedHashMap<>();
        form.forEach((name, sent) -> {
            if (!name.startsWith(prefix)) return;
            String text = clean(sent.getFirst());
            if (text != null) keyed.put(withoutNul(name.substring(prefix.length())), text);
        });
        return Collections.unmodifiableMap(keyed);
    }

    private static String clean(String text) {
        String trimmed = withoutNul(text).strip();
        return trimmed.isEmpty() ? null : trimmed;
    }

    /** PostgreSQL cannot store NUL. */
    private static String withoutNul(String text) {
        return text.replace("\0", "");
    }

    private static Integer number(String text) {
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String decoded(String text) {
        try {
            return UrlEncoding.decode(text);
        } catch (IllegalArgumentException e) {
            throw new jakarta.ws.rs.BadRequestException(e);
        }
    }
}
