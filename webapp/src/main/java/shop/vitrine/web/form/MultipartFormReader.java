package shop.vitrine.web.form;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Like {@link FormReader}; an {@link Upload} is one file or null, a {@code List<Upload>} all files of that name. */
@Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class MultipartFormReader implements MessageBodyReader<Record> {
    /** A few pictures. */
    public static final long DEFAULT_MAX_BYTES = 64L << 20;

    private static final int MAX_TEXT_BYTES = 256 * 1024;
    private static final int MAX_PARTS = 5_000;

    @Inject
    HttpServletRequest request;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord()
                && FormReader.fields(type)
                        .anyMatch(field -> field.getGenericType().getTypeName().contains(Upload.class.getName()));
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
        long length = request.getContentLengthLong();
        MaxRequestSize own = type.getAnnotation(MaxRequestSize.class);
        if (length < 0) throw new ClientErrorException(411);
        if (length > (own == null ? DEFAULT_MAX_BYTES : own.value())) throw new ClientErrorException(413);
        Map<String, List<String>> form = new HashMap<>();
        Map<String, List<Upload>> files = new HashMap<>();
        for (Part part : parts()) {
            if (part.getSubmittedFileName() == null) {
                form.computeIfAbsent(part.getName(), name -> new ArrayList<>()).add(text(part));
            } else if (!part.getSubmittedFileName().isBlank() || part.getSize() > 0) {
                files.computeIfAbsent(part.getName(), name -> new ArrayList<>()).add(new Upload(part));
            }
        }
        return FormReader.record(type, form, files);
    }

    /** Undertow reports a malformed body as a lost connection. */
    private Iterable<Part> parts() {
        try {
            var parts = request.getParts();
            if (parts.size() > MAX_PARTS) throw new ClientErrorException(413);
            return parts;
        } catch (ServletException | IOException | IllegalStateException e) {
            throw new BadRequestException(e);
        }
    }

    private static String text(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(MAX_TEXT_BYTES + 1);
            if (bytes.length > MAX_TEXT_BYTES) throw new ClientErrorException(413);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
