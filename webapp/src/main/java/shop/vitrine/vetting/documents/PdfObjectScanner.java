package shop.vitrine.vetting.documents;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Checks every object of a PDF, used by a page or not, for active content. */
final class PdfObjectScanner {
    private static final int MAX_OBJECTS = 200_000;
    private static final long MAX_PIXELS = 60_000_000;

    private static final Set<String> ACTING_KEYS =
            Set.of("JS", "JavaScript", "AA", "EmbeddedFiles", "EF", "XFA", "RichMediaContent", "RichMediaSettings");

    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "Trans",
            "RichMediaExecute",
            "SetOCGState",
            "Hide",
            "Named");

    private static final Set<String> ANNOTATIONS =
            Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private PdfObjectScanner() {}

    static void check(COSDocument document) {
        PdfObjectScanner all = new PdfObjectScanner();
        all.later(document.getTrailer());
        document.getXrefTable().keySet().forEach(key -> all.later(document.getObjectFromPool(key)));
        while (!all.waiting.isEmpty()) all.look(all.waiting.pop());
    }

    private void later(COSBase one) {
        COSBase object = one instanceof COSObject reference ? reference.getObject() : one;
        if (!(object instanceof COSDictionary || object instanceof COSArray) || !seen.add(object)) return;
        if (seen.size() > MAX_OBJECTS) throw new DocumentFileRefused(DocumentRefusal.UNUSUAL);
        waiting.push(object);
    }

    private void look(COSBase object) {
        if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) later(array.get(i));
            return;
        }
        COSDictionary dictionary = (COSDictionary) object;
        for (COSName key : dictionary.keySet()) {
            if (ACTING_KEYS.contains(key.getName())) throw new DocumentFileRefused(DocumentRefusal.ACTIVE);
            later(dictionary.getItem(key));
        }
        if (is(dictionary, COSName.S, ACTIONS) || is(dictionary, COSName.SUBTYPE, ANNOTATIONS))
            throw new DocumentFileRefused(DocumentRefusal.ACTIVE);
        long pixels = (long) dictionary.getInt(COSName.WIDTH, 0) * dictionary.getInt(COSName.HEIGHT, 0);
        if (pixels > MAX_PIXELS) throw new DocumentFileRefused(DocumentRefusal.PIXELS);
    }

    /** Compares a name value; the same key can hold other types elsewhere. */
    private static boolean is(COSDictionary dictionary, COSName key, Set<String> names) {
        return dictionary.getDictionaryObject(key) instanceof COSName name && names.contains(name.getName());
    }
}
