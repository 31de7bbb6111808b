package shop.vitrine.web.form;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that a form sent, kept by the server until the request ends. What it is, its content says and not its name. */
public final class Upload {
    private static final int MAX_NAME_LENGTH = 120;

    private final Part part;

    Upload(Part part) {
        this.part = part;
    }

    /** What the visitor calls the file: without its folders, for people to read and for nothing else. */
    public String name() {
        String sent = part.getSubmittedFileName().replaceAll("\\p{C}", "");
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .strip();
        return last.length() > MAX_NAME_LENGTH ? last.substring(last.length() - MAX_NAME_LENGTH) : last;
    }

    /** Whether it came with a plain name, as every browser sends it: no folder, no sign that is not seen. */
    public boolean isPlainlyNamed() {
        String sent = part.getSubmittedFileName();
        return !sent.matches("(?s).*[/\\\\\\p{C}].*")
                && !sent.contains("..")
                && !sent.contains("%2e")
                && !sent.contains("%2f");
    }

    /** Bytes. */
    public long size() {
        return part.getSize();
    }

    public InputStream open() {
        try {
            return part.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole file; ask for its {@link #size} first. */
    public byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
