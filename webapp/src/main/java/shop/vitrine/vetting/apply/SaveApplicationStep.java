package shop.vitrine.vetting.apply;

import java.util.Map;
import shop.vitrine.vetting.form.DocumentPurpose;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.MaxRequestSize;
import shop.vitrine.web.form.Upload;

/**
 * What a step of the application sends. It is heavier than a document may be, so that one that is too heavy can be refused
 * beside its field.
 *
 * @param answer by the code of the field
 * @param version of the page that had written before it, and of the page that was typed in
 * @param move {@code add} or {@code remove-0} for the owners; null to go on
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

    /** The page that had written last when this one was made; empty for none. */
    String seen() {
        return version.parts().getFirst();
    }

    /** Tells this page from all others, for it goes on writing upon what it wrote itself. */
    String pageOr(String other) {
        return version.parts().size() == 2 ? version.parts().getLast() : other;
    }
}
