package shop.vitrine.vetting.apply;

import java.util.Map;
import shop.vitrine.vetting.form.DocumentPurpose;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.MaxRequestSize;
import shop.vitrine.web.form.Upload;

/**
 * A submitted step; its size limit exceeds a document's, so that an oversized one gets an error at its field.
 *
 * @param version this page and the one that had saved before it
 * @param move {@code add} or {@code remove-0} for owners; null to go on
 */
@MaxRequestSize(48L << 20)
record SaveApplicationStep(
        Map<String, String> answer,
        Upload identity,
        Upload licence,
        Upload representative,
        Version version,
        String move) {
    Upload file(DocumentPurpose purpose) {
        return switch (purpose) {
            case IDENTITY -> identity;
            case LICENCE -> licence;
            case REPRESENTATIVE -> representative;
        };
    }

    /** The page that had saved last when this one was made; empty for none. */
    String seen() {
        return version.parts().getFirst();
    }

    /** Identifies this page, which may overwrite its own earlier saves. */
    String pageOr(String other) {
        return version.parts().size() == 2 ? version.parts().getLast() : other;
    }
}
