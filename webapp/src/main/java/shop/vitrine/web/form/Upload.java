package shop.vitrine.web.form;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** An uploaded file, kept until the request ends. Its type is told by its content, not its name. */
public final class Upload {
    private static final int MAX_NAME_LENGTH = 120;

    private final Part part;

    Upload(Part part) {
        this.part = part;
    }

    /** The sender's file name without folders, for display only. */
    public String name() {
        String sent = part.getSubmittedFileName().replaceAll("\\p{C}", "");
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .strip();
        return last.length() > MAX_NAME_LENGTH ? last.substring(last.length() - MAX_NAME_LENGTH) : last;
    }

    /** Whether the name is as browsers send it: no folder, no invisible characters. */
    public boolean isPlainlyNamed() {
        String sent = part.getSubmittedFileName();
        return !sent.matches("(?s).*[/\\\\\\p{C}].*")
                && !sent.contains("..")
                && !sent.contains("%2e")
                && !sent.contains("%2f");
    }

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

    /** Check {@link #size} first. */
    public byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
