package shop.vitrine.vetting.review;

import java.util.List;
import java.util.stream.IntStream;
import shop.vitrine.vetting.documents.ApplicationDocument;
import shop.vitrine.web.http.QueryString;
import shop.vitrine.web.list.Parameters;

/** The open document page, from 1, and its zoom from 1 to 3. */
record DocumentViewer(
        String application, List<ApplicationDocument> documents, ApplicationDocument open, int page, int zoom) {
    private static final int MAX_ZOOM = 3;

    /** @param id null or unknown opens the first */
    static DocumentViewer of(
            String application, List<ApplicationDocument> documents, String id, String page, String zoom) {
        ApplicationDocument open = documents.stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElse(documents.isEmpty() ? null : documents.getFirst());
        int last = open == null ? 1 : open.pages();
        return new DocumentViewer(
                application, documents, open, Math.clamp(number(page), 1, last), Math.clamp(number(zoom), 1, MAX_ZOOM));
    }

    private static long number(String typed) {
        Long number = typed == null ? null : Parameters.number(typed);
        return number == null ? 1 : number;
    }

    public String of(ApplicationDocument document) {
        return path(document, 1, zoom);
    }

    public String at(int other) {
        return path(open, other, zoom);
    }

    public List<Integer> pages() {
        return IntStream.rangeClosed(1, open.pages()).boxed().toList();
    }

    public String larger() {
        return zoom < MAX_ZOOM ? path(open, page, zoom + 1) : null;
    }

    public String smaller() {
        return zoom > 1 ? path(open, page, zoom - 1) : null;
    }

    public String picture() {
        return file() + "/pages/" + page;
    }

    public String file() {
        return "/admin/applications/" + application + "/documents/" + open.id();
    }

    private String path(ApplicationDocument document, int at, int size) {
        return QueryString.of("/admin/applications/" + application + "#viewer")
                .with("document", document.id())
                .with("page", at)
                .with("zoom", size)
                .toString();
    }
}
